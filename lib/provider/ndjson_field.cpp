#include <market/book.hpp>
#include <provider/ndjson_field.hpp>
#include <provider/ndjson_lines.hpp>

#include <array>

namespace provider::ndjson {

namespace {

constexpr std::array<const char*, 7> kEntrantKeys = {"entrant", "entrant_id", "number", "draw",
                                                     "weight",  "status",     "since"};

constexpr std::array<const char*, 4> kPlaceKeys = {"book", "places", "fraction", "seen_at"};

constexpr std::int64_t kMostPlaces = 100;

std::optional<std::int64_t> whole_in(const Json& line, const char* key) {
  const auto value = line.find(key);
  return value ? std::optional{value->whole_number()} : std::nullopt;
}

void check_entrant(const market::Entrant& entrant, UtcTime now) {
  for (const auto& number : {entrant.number, entrant.draw, entrant.weight}) {
    if (number && *number < 1) throw Error{Exit::data, "a number, draw or weight below 1"};
  }
  if (entrant.since && *entrant.since > now) throw Error{Exit::data, "since is in the future"};
}

// "1/5", or 0.2.
Ratio fraction_in(const Json& line) {
  const auto value = line.member("fraction");
  const auto text = digits_in(value);
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return Ratio::parse(text);
  const auto parts = Ratio::parse(text.substr(slash + 1));
  if (parts == Ratio{}) throw Error{Exit::data, "fraction: a part of 0"};
  return Ratio::parse(text.substr(0, slash)) / parts;
}

}  // namespace

market::Entrant entrant_in(const Json& line, UtcTime now) {
  check_keys(line, kEntrantKeys);
  market::Entrant entrant{.name = name_in(line, "entrant"),
                          .provider_id = text_or(line, "entrant_id", ""),
                          .number = whole_in(line, "number"),
                          .draw = whole_in(line, "draw"),
                          .weight = whole_in(line, "weight"),
                          .entry = market::parse_entry(text_or(line, "status", "declared")),
                          .since = time_in(line, "since")};
  check_entrant(entrant, now);
  return entrant;
}

market::PlaceOffer places_in(const Json& line, UtcTime now) {
  check_keys(line, kPlaceKeys);
  const auto book = line.member("book");
  const auto places = line.member("places");
  market::PlaceOffer offer{.book = market::book_key(book.not_empty()),
                           .seen_at = time_in(line, "seen_at").value_or(now),
                           .places = places.whole_number(),
                           .fraction = fraction_in(line)};
  if (offer.seen_at > now) throw Error{Exit::data, "seen_at is in the future"};
  if (offer.places < 1 || offer.places > kMostPlaces) {
    throw Error{Exit::data, "places: 1 to {} is expected", kMostPlaces};
  }
  if (offer.fraction <= Ratio{} || offer.fraction > Ratio{1}) {
    throw Error{Exit::data, "fraction: above 0 and up to 1 is expected"};
  }
  return offer;
}

}  // namespace provider::ndjson
