#include <market/book.hpp>
#include <odds/format.hpp>
#include <provider/ndjson.hpp>
#include <provider/ndjson_field.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/ndjson_parts.hpp>
#include <provider/text.hpp>

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

void read(const Json& line, UtcTime now, Parts& parts) {
  if (line.find("entrant")) {
    auto entrant = entrant_in(line, now);
    parts.add(fixture_in(line), std::move(entrant));
    return;
  }
  if (line.find("places")) {
    auto offer = places_in(line, now);
    parts.add(fixture_in(line), std::move(offer));
    return;
  }
  check_keys(line, kQuoteKeys);
  const auto quote = quote_in(line, now);
  check_times(quote, now);
  const auto market = market::parse_market(quote.market, quote.period);
  parts.add(quote.fixture,
            {.book = quote.book,
             .market = market,
             .way = market::parse_way(quote.way),
             .seen_at = quote.seen_at,
             .as_of = quote.as_of,
             .offers = {}},
            offer_of(quote, market));
}

}  // namespace

void prices(Content& content, std::string_view file, UtcTime now, const TakePrices& take) {
  Parts parts{take};
  Lines lines{content, file};
  while (lines.next()) {
    auto skipped = read_line(lines, [&](const Json& line) { read(line, now, parts); });
    if (skipped) parts.skip(std::move(*skipped));
    parts.end_line();
  }
  parts.hand_over();
}

}  // namespace provider::ndjson
