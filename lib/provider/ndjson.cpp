#include <odds/format.hpp>
#include <provider/ndjson.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace provider::ndjson {

namespace {

constexpr std::array<const char*, 10> kQuoteKeys = {
    "book", "market", "period", "subject", "side", "line", "price", "american", "seen_at", "as_of"};
constexpr std::array<const char*, 4> kResultKeys = {"status", "home_score", "away_score",
                                                    "known_at"};

std::string text_or(const Json& line, const char* key, std::string_view otherwise) {
  const auto value = line.find(key);
  return std::string{value ? value->string() : otherwise};
}

// A number, or the same in quotes.
std::string_view digits_in(const Json& value) {
  return value.is_number() ? value.number() : value.string();
}

// What a quote line holds, its types checked and its sense not yet.
struct QuoteLine {
  market::Fixture fixture;
  std::string book;
  std::string market;
  std::string period;
  std::string subject;
  std::string side;
  std::optional<std::string> line;
  std::optional<std::string> price;  // absent: withdrawn
  odds::Format format = odds::Format::decimal;
  UtcTime seen_at;
  UtcTime as_of;
};

void read_price(const Json& line, QuoteLine& quote) {
  const auto american = line.find("american");
  if (american) {
    if (line.find("price")) throw american->wrong("there is a price too");
    quote.format = odds::Format::american;
    quote.price = digits_in(*american);
    return;
  }
  const auto price = line.member("price");
  if (!price.is_null()) quote.price = digits_in(price);
}

QuoteLine quote_in(const Json& line, UtcTime now) {
  QuoteLine quote;
  quote.fixture = fixture_in(line);
  const auto book = line.member("book");
  const auto market = line.member("market");
  const auto side = line.member("side");
  quote.book = book.not_empty();
  quote.market = market.not_empty();
  quote.side = side.not_empty();
  quote.period = text_or(line, "period", "game");
  quote.subject = text_or(line, "subject", "");
  if (const auto points = line.find("line")) quote.line = digits_in(*points);
  read_price(line, quote);
  quote.seen_at = time_in(line, "seen_at").value_or(now);
  quote.as_of = time_in(line, "as_of").value_or(quote.seen_at);
  return quote;
}

// Whether a market can be bet on that side. Where the sides of a whole set are
// not known (an outright, a lay) any will do.
bool has_side(market::Kind kind, market::Side side) {
  using market::Side;
  const auto sides = market::outcomes(kind);
  const bool yes_or_no = side == Side::yes || side == Side::no;
  if (kind == market::Kind::prop && yes_or_no) return true;
  return sides.empty() || std::ranges::find(sides, side) != sides.end();
}

market::Offer offer_of(const QuoteLine& quote) {
  const auto kind = market::kind_of(quote.market);
  market::Offer offer;
  offer.side = market::parse_side(quote.side);
  offer.subject = quote.subject;
  if (!has_side(kind, offer.side)) {
    throw Error{Exit::data, "{} has no side '{}'", quote.market, quote.side};
  }
  if (quote.line) offer.line = market::parse_line(*quote.line);
  if (market::has_line(kind) && !offer.line) {
    throw Error{Exit::data, "{} without a line", quote.market};
  }
  if (offer.line && !market::has_line(kind) && kind != market::Kind::prop) {
    throw Error{Exit::data, "{} has no lines", quote.market};
  }
  if (quote.price) {
    offer.price = quote.format == odds::Format::decimal
                      ? odds::Price::parse(*quote.price)
                      : odds::price_from(Ratio::parse(*quote.price), quote.format);
  }
  return offer;
}

void check_times(const QuoteLine& quote, UtcTime now) {
  if (quote.seen_at > now) throw Error{Exit::data, "seen_at is in the future"};
  if (quote.as_of > quote.seen_at) {
    throw Error{Exit::data, "as_of is later than seen_at"};
  }
}

bool same_event(const market::Fixture& a, const market::Fixture& b) {
  return std::tie(a.sport, a.league, a.home, a.away, a.starts_at) ==
         std::tie(b.sport, b.league, b.home, b.away, b.starts_at);
}

// Lines put together to listings, in the order they came.
class Listings {
 public:
  explicit Listings(std::vector<market::Listing>& listings) : listings_{listings} {}

  void add(QuoteLine quote, market::Offer offer) {
    const auto event = event_for(quote.fixture);
    auto& markets = listings_[event].markets;
    const auto [place, is_new] = places_.try_emplace(
        {event, quote.book, quote.market, quote.period, quote.seen_at, quote.as_of},
        markets.size());
    if (is_new) {
      markets.push_back({.book = std::move(quote.book),
                         .market = std::move(quote.market),
                         .period = std::move(quote.period),
                         .seen_at = quote.seen_at,
                         .as_of = quote.as_of,
                         .offers = {}});
    }
    const auto [known, is_first] = prices_.try_emplace(
        {event, place->second, offer.side, offer.line, offer.subject}, offer.price);
    if (is_first) {
      markets[place->second].offers.push_back(std::move(offer));
    } else if (known->second != offer.price) {
      throw Error{Exit::data, "a second price of the same bet"};
    }
  }

 private:
  std::size_t event_for(const market::Fixture& fixture) {
    const auto [found, is_new] = events_.try_emplace(fixture.provider_id, listings_.size());
    if (is_new) {
      listings_.push_back({.fixture = fixture, .markets = {}});
    } else if (!same_event(listings_[found->second].fixture, fixture)) {
      throw Error{Exit::data, "an earlier line says otherwise of the event '{}'",
                  quotable(fixture.provider_id)};
    }
    return found->second;
  }

  using Place = std::tuple<std::size_t, std::string, std::string, std::string, UtcTime,
                           std::optional<UtcTime>>;
  using Bet =
      std::tuple<std::size_t, std::size_t, market::Side, std::optional<market::Line>, std::string>;

  std::vector<market::Listing>& listings_;
  std::map<std::string, std::size_t> events_;
  std::map<Place, std::size_t> places_;
  std::map<Bet, std::optional<odds::Price>> prices_;
};

std::optional<std::int64_t> points_in(const Json& line, const char* key) {
  const auto value = line.find(key);
  return value ? std::optional{value->whole_number()} : std::nullopt;
}

market::Result result_of(std::string_view status, std::optional<std::int64_t> home,
                         std::optional<std::int64_t> away, UtcTime known_at) {
  market::Result result{.status = market::parse_status(status), .score = {}, .known_at = known_at};
  if (home.has_value() != away.has_value()) throw Error{Exit::data, "one score only"};
  if (home) result.score = market::Score{.home = *home, .away = *away};
  if (home && (*home < 0 || *away < 0)) throw Error{Exit::data, "a score below 0"};
  if (!home && result.status == market::Status::final) {
    throw Error{Exit::data, "final without scores"};
  }
  return result;
}

}  // namespace

Prices prices(std::string_view text, std::string_view file, UtcTime now) {
  Prices prices;
  Listings listings{prices.listings};
  for_each_line(text, file, kQuoteKeys, [&](const Json& line, const std::string& place) {
    auto quote = quote_in(line, now);
    try {
      check_times(quote, now);
      auto offer = offer_of(quote);
      listings.add(std::move(quote), std::move(offer));
    } catch (const Error& error) {
      prices.skipped.push_back({place, error.what()});
    }
  });
  return prices;
}

Results results(std::string_view text, std::string_view file, UtcTime now) {
  Results results;
  for_each_line(text, file, kResultKeys, [&](const Json& line, const std::string& place) {
    auto fixture = fixture_in(line);
    const auto status = line.member("status");
    const auto name = status.not_empty();
    const auto home = points_in(line, "home_score");
    const auto away = points_in(line, "away_score");
    const auto known_at = time_in(line, "known_at").value_or(now);
    try {
      if (known_at > now) throw Error{Exit::data, "known_at is in the future"};
      results.results.push_back(
          {.fixture = std::move(fixture), .result = result_of(name, home, away, known_at)});
    } catch (const Error& error) {
      results.skipped.push_back({place, error.what()});
    }
  });
  return results;
}

}  // namespace provider::ndjson
