#include <market/book.hpp>
#include <odds/format.hpp>
#include <provider/ndjson.hpp>
#include <provider/ndjson_field.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace provider::ndjson {

namespace {

constexpr std::array<const char*, 13> kQuoteKeys = {
    "book",  "market",   "period", "way",    "subject", "side", "line",
    "price", "american", "size",   "traded", "seen_at", "as_of"};
// What a quote line holds, its types checked and its sense not yet.
struct QuoteLine {
  market::Fixture fixture;
  std::string book;
  std::string market;
  std::string period;
  std::string way;
  std::string subject;
  std::string side;
  std::optional<std::string> line;
  std::optional<std::string> price;  // absent: withdrawn
  std::optional<std::string> size;
  std::optional<std::string> traded;
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
  quote.book = market::book_key(book.not_empty());
  quote.market = market.not_empty();
  quote.side = side.not_empty();
  quote.period = text_or(line, "period", "game");
  quote.way = text_or(line, "way", "back");
  quote.subject = text_or(line, "subject", "");
  if (const auto points = line.find("line")) quote.line = digits_in(*points);
  if (const auto size = line.find("size")) quote.size = digits_in(*size);
  if (const auto traded = line.find("traded")) quote.traded = digits_in(*traded);
  read_price(line, quote);
  quote.seen_at = time_in(line, "seen_at").value_or(now);
  quote.as_of = time_in(line, "as_of").value_or(quote.seen_at);
  return quote;
}

// Whom a market is about: a team or a player, an entrant, or nobody.
void check_subject(const market::Market& market, const QuoteLine& quote) {
  const bool is_about_one = is_of_field(market) || market.kind == market::Kind::prop ||
                            market.kind == market::Kind::team_total;
  if (is_about_one && quote.subject.empty()) {
    throw Error{Exit::data, "{} without a subject", quote.market};
  }
  if (!is_about_one && !quote.subject.empty()) {
    throw Error{Exit::data, "{} has no subject", quote.market};
  }
  if (is_of_field(market) && quote.fixture.form == market::Form::match) {
    throw Error{Exit::data, "a match has no {}", quote.market};
  }
  if (is_of_field(market) && !market.period.is_game()) {
    throw Error{Exit::data, "{} is of the whole event", quote.market};
  }
  const auto& fixture = quote.fixture;
  if (market.kind == market::Kind::team_total && quote.subject != fixture.home &&
      quote.subject != fixture.away) {
    throw Error{Exit::data, "neither team: '{}'", quotable(quote.subject)};
  }
}

market::Offer offer_of(const QuoteLine& quote, const market::Market& market) {
  market::Offer offer;
  offer.side = market::parse_side(quote.side);
  offer.subject = quote.subject;
  check_subject(market, quote);
  if (!has_side(market, offer.side)) {
    throw Error{Exit::data, "{} has no side '{}'", quote.market, quote.side};
  }
  if (quote.line) offer.line = market::parse_line(*quote.line);
  if (market::has_line(market) && !offer.line) {
    throw Error{Exit::data, "{} without a line", quote.market};
  }
  if (offer.line && !market::may_have_line(market)) {
    throw Error{Exit::data, "{} has no lines", quote.market};
  }
  if (quote.price) {
    offer.price = quote.format == odds::Format::decimal
                      ? odds::Price::parse(*quote.price)
                      : odds::price_from(Ratio::parse(*quote.price), quote.format);
  }
  if (quote.size) {
    if (!offer.price) throw Error{Exit::data, "a size without a price"};
    offer.size = Money::parse(*quote.size);
    if (*offer.size < Money{}) throw Error{Exit::data, "a size below 0"};
  }
  if (quote.traded) {
    offer.traded = Money::parse(*quote.traded);
    if (*offer.traded < Money{}) throw Error{Exit::data, "a traded volume below 0"};
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
  return std::tie(a.sport, a.league, a.form, a.name, a.home, a.away, a.starts_at) ==
         std::tie(b.sport, b.league, b.form, b.name, b.home, b.away, b.starts_at);
}

// Lines put together to listings, in the order they came.
class Listings {
 public:
  explicit Listings(std::vector<market::Listing>& listings) : listings_{listings} {}

  void add(QuoteLine quote, const market::Market& market, market::Offer offer) {
    const auto event = event_for(quote.fixture);
    const auto way = market::parse_way(quote.way);
    if (is_of_field(market)) enter(event, {.name = offer.subject});
    check_traded({event, quote.book, market, quote.seen_at, offer.side, offer.line, offer.subject},
                 offer.traded);
    auto& markets = listings_[event].markets;
    const auto [place, is_new] = places_.try_emplace(
        {event, quote.book, market, way, quote.seen_at, quote.as_of}, markets.size());
    if (is_new) {
      markets.push_back({.book = std::move(quote.book),
                         .market = market,
                         .way = way,
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

  void add(const market::Fixture& fixture, market::Entrant entrant) {
    if (fixture.form == market::Form::match) throw Error{Exit::data, "a match has no entrants"};
    enter(event_for(fixture), std::move(entrant));
  }

  void add(const market::Fixture& fixture, market::PlaceOffer offer) {
    if (fixture.form == market::Form::match) throw Error{Exit::data, "a match has no places"};
    auto& known = listings_[event_for(fixture)].places;
    const auto earlier = std::ranges::find_if(known, [&](const market::PlaceOffer& one) {
      return one.book == offer.book && one.seen_at == offer.seen_at;
    });
    if (earlier == known.end()) {
      known.push_back(std::move(offer));
    } else if (*earlier != offer) {
      throw Error{Exit::data, "an earlier line says otherwise of the places at '{}'",
                  quotable(offer.book)};
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
    keep_handicap(listings_[found->second].fixture, fixture);
    return found->second;
  }

  // A line that does not say it says nothing about it.
  static void keep_handicap(market::Fixture& known, const market::Fixture& said) {
    if (!said.handicap) return;
    if (known.handicap && known.handicap != said.handicap) {
      throw Error{Exit::data, "an earlier line says otherwise of the handicap"};
    }
    known.handicap = said.handicap;
  }

  // Whoever is priced is in the field; what a line of its own says comes before.
  void enter(std::size_t event, market::Entrant entrant) {
    auto& field = listings_[event].fixture.field;
    const auto [found, is_new] = entrants_.try_emplace({event, entrant.name}, field.size());
    if (is_new) {
      field.push_back(std::move(entrant));
    } else if (field[found->second] == market::Entrant{.name = entrant.name}) {
      field[found->second] = std::move(entrant);
    } else if (entrant != market::Entrant{.name = entrant.name} &&
               entrant != field[found->second]) {
      throw Error{Exit::data, "an earlier line says otherwise of '{}'", quotable(entrant.name)};
    }
  }

  // A volume is of the selection: that of both ways.
  using Selection = std::tuple<std::size_t, std::string, market::Market, UtcTime, market::Side,
                               std::optional<market::Line>, std::string>;

  void check_traded(const Selection& selection, const std::optional<Money>& traded) {
    if (traded && traded_.try_emplace(selection, *traded).first->second != *traded) {
      throw Error{Exit::data, "a second traded volume of the same bet"};
    }
  }

  using Place = std::tuple<std::size_t, std::string, market::Market, market::Way, UtcTime, UtcTime>;
  using Bet =
      std::tuple<std::size_t, std::size_t, market::Side, std::optional<market::Line>, std::string>;

  std::vector<market::Listing>& listings_;
  std::map<std::string, std::size_t> events_;
  std::map<std::pair<std::size_t, std::string>, std::size_t> entrants_;
  std::map<Place, std::size_t> places_;
  std::map<Bet, std::optional<odds::Price>> prices_;
  std::map<Selection, Money> traded_;
};

}  // namespace

Prices prices(std::string_view text, std::string_view file, UtcTime now) {
  Prices prices;
  Listings listings{prices.listings};
  prices.skipped = for_each_line(text, file, [&](const Json& line) {
    if (line.find("entrant")) {
      auto entrant = entrant_in(line, now);
      listings.add(fixture_in(line), std::move(entrant));
      return;
    }
    if (line.find("places")) {
      auto offer = places_in(line, now);
      listings.add(fixture_in(line), std::move(offer));
      return;
    }
    check_keys(line, kQuoteKeys);
    auto quote = quote_in(line, now);
    check_times(quote, now);
    const auto market = market::parse_market(quote.market, quote.period);
    auto offer = offer_of(quote, market);
    listings.add(std::move(quote), market, std::move(offer));
  });
  return prices;
}

}  // namespace provider::ndjson
