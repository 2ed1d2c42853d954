#include <base/error.hpp>
#include <provider/ndjson_parts.hpp>
#include <provider/text.hpp>

#include <limits>

namespace provider::ndjson {

namespace {

constexpr std::size_t kLines = std::size_t{1} << 16;

bool same_event(const market::Fixture& a, const market::Fixture& b) {
  return std::tie(a.sport, a.league, a.form, a.name, a.course, a.home, a.away, a.starts_at) ==
         std::tie(b.sport, b.league, b.form, b.name, b.course, b.home, b.away, b.starts_at);
}

std::uint64_t digest_of(const market::Fixture& fixture) {
  return ndjson::digest_of(fmt::format(
      "{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", fixture.sport, fixture.league, to_string(fixture.form),
      fixture.name, fixture.course, fixture.home, fixture.away, to_unix(fixture.starts_at)));
}

std::uint64_t digest_of(const market::Entrant& entrant) {
  const auto unix_since = entrant.since ? std::optional{to_unix(*entrant.since)} : std::nullopt;
  auto digest = ndjson::digest_of(
      fmt::format("{}\n{}\n{}", entrant.name, entrant.provider_id, to_string(entrant.entry)));
  for (const auto& number : {entrant.number, entrant.draw, entrant.weight, unix_since}) {
    digest = mixed(digest, static_cast<std::uint64_t>(number.value_or(-1)));
  }
  return digest;
}

std::uint64_t digest_of(const market::PlaceOffer& offer) {
  const auto numerator = static_cast<std::uint64_t>(offer.fraction.numerator());
  const auto denominator = static_cast<std::uint64_t>(offer.fraction.denominator());
  return mixed(mixed(static_cast<std::uint64_t>(offer.places), numerator), denominator);
}

std::uint64_t digest_of(const market::Fixture& fixture, const market::BookMarket& market) {
  return ndjson::digest_of(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", fixture.provider_id, market.book,
                                       to_string(market.market), to_string(market.way),
                                       to_unix(market.seen_at), to_unix(*market.as_of)));
}

std::uint64_t digest_of(std::uint64_t market, const market::Offer& offer) {
  const auto line = offer.line ? offer.line->quarters : std::numeric_limits<std::int64_t>::min();
  auto digest = mixed(market, static_cast<std::uint64_t>(offer.side));
  digest = mixed(digest, static_cast<std::uint64_t>(line));
  return offer.subject.empty() ? digest : mixed(digest, ndjson::digest_of(offer.subject));
}

std::uint64_t digest_of(const std::optional<odds::Price>& price) {
  if (!price) return 0;
  return mixed(static_cast<std::uint64_t>(price->returned()),
               static_cast<std::uint64_t>(price->staked()));
}

std::uint64_t digest_of(const char* what, const market::Fixture& fixture,
                        std::string_view whose = {}) {
  return ndjson::digest_of(fmt::format("{}\n{}\n{}", what, fixture.provider_id, whose));
}

}  // namespace

void Parts::add(const market::Fixture& fixture, market::BookMarket market, market::Offer offer) {
  const auto event = event_for(fixture);
  if (is_of_field(market.market)) enter(event, {.name = offer.subject});
  check_traded(fixture, market, offer);
  auto& markets = part_.listings[event].markets;
  const auto [found, is_new] = places_.try_emplace(
      {event, market.book, market.market, market.way, market.seen_at, *market.as_of}, Place{});
  auto& place = found->second;
  if (is_new) {
    place = {markets.size(), digest_of(fixture, market)};
    markets.push_back(std::move(market));
  }
  switch (told_.tell(digest_of(place.digest, offer), digest_of(offer.price))) {
    case Told::Before::nothing: markets[place.index].offers.push_back(std::move(offer)); break;
    case Told::Before::same: break;
    case Told::Before::otherwise: throw Error{Exit::data, "a second price of the same bet"};
  }
}

void Parts::add(const market::Fixture& fixture, market::Entrant entrant) {
  if (fixture.form == market::Form::match) throw Error{Exit::data, "a match has no entrants"};
  enter(event_for(fixture), std::move(entrant));
}

void Parts::add(const market::Fixture& fixture, market::PlaceOffer offer) {
  if (fixture.form == market::Form::match) throw Error{Exit::data, "a match has no places"};
  const auto event = event_for(fixture);
  const auto of = fmt::format("{} {}", offer.book, to_unix(offer.seen_at));
  switch (told_.tell(digest_of("places", fixture, of), digest_of(offer))) {
    case Told::Before::nothing: part_.listings[event].places.push_back(std::move(offer)); break;
    case Told::Before::same: break;
    case Told::Before::otherwise:
      throw Error{Exit::data, "an earlier line says otherwise of the places at '{}'",
                  quotable(offer.book)};
  }
}

// A volume is of the selection: that of both ways, whenever the source says that it stood.
void Parts::check_traded(const market::Fixture& fixture, const market::BookMarket& market,
                         const market::Offer& offer) {
  if (!offer.traded) return;
  const auto selection = digest_of(
      "traded", fixture,
      fmt::format("{}\n{}\n{}", market.book, to_string(market.market), to_unix(market.seen_at)));
  const auto volume = static_cast<std::uint64_t>(offer.traded->minor());
  if (told_.tell(digest_of(selection, offer), volume) == Told::Before::otherwise) {
    throw Error{Exit::data, "a second traded volume of the same bet"};
  }
}

std::size_t Parts::event_for(const market::Fixture& fixture) {
  const auto says_otherwise = [&] {
    return Error{Exit::data, "an earlier line says otherwise of the event '{}'",
                 quotable(fixture.provider_id)};
  };
  const auto found = events_.find(fixture.provider_id);
  if (found != events_.end()) {
    auto& known = part_.listings[found->second].fixture;
    if (!same_event(known, fixture)) throw says_otherwise();
    keep_handicap(known, fixture);
    return found->second;
  }
  if (told_.tell(digest_of("event", fixture), digest_of(fixture)) == Told::Before::otherwise) {
    throw says_otherwise();
  }
  events_.emplace(fixture.provider_id, part_.listings.size());
  auto& known = part_.listings.emplace_back(market::Listing{.fixture = fixture, .markets = {}});
  known.fixture.handicap.reset();
  keep_handicap(known.fixture, fixture);
  return part_.listings.size() - 1;
}

// A line that does not say it says nothing about it.
void Parts::keep_handicap(market::Fixture& known, const market::Fixture& said) {
  if (!said.handicap) return;
  if (told_.tell(digest_of("handicap", said), *said.handicap ? 1 : 0) == Told::Before::otherwise) {
    throw Error{Exit::data, "an earlier line says otherwise of the handicap"};
  }
  known.handicap = said.handicap;
}

// Whoever is priced is in the field; what a line of its own says comes before.
void Parts::enter(std::size_t event, market::Entrant entrant) {
  auto& fixture = part_.listings[event].fixture;
  const bool is_priced_only = entrant == market::Entrant{.name = entrant.name};
  if (!is_priced_only && told_.tell(digest_of("entrant", fixture, entrant.name),
                                    digest_of(entrant)) == Told::Before::otherwise) {
    throw Error{Exit::data, "an earlier line says otherwise of '{}'", quotable(entrant.name)};
  }
  const auto [found, is_new] = entrants_.try_emplace({event, entrant.name}, fixture.field.size());
  if (is_new) {
    fixture.field.push_back(std::move(entrant));
  } else if (!is_priced_only) {
    fixture.field[found->second] = std::move(entrant);
  }
}

void Parts::end_line() {
  if (++lines_ == kLines) hand_over();
}

void Parts::hand_over() {
  lines_ = 0;
  events_.clear();
  entrants_.clear();
  places_.clear();
  take_(std::exchange(part_, {}));
}

}  // namespace provider::ndjson
