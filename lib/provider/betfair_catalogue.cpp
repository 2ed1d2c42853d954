#include <market/course.hpp>
#include <provider/betfair_catalogue.hpp>
#include <provider/written_time.hpp>

#include <charconv>
#include <optional>

namespace provider::betfair {

namespace {

constexpr std::string_view kHorseRacing = "7";

void require_win_of_horses(const Json& entry) {
  if (const auto type = entry.find("eventType")) {
    const auto id = type->member("id");
    if (id.string() != kHorseRacing) throw id.wrong("not a horse race");
  }
  if (const auto description = entry.find("description")) {
    const auto type = description->find("marketType");
    if (type && type->string() != "WIN") throw type->wrong("not a market to win");
  }
}

// A stall of 0 is none.
std::optional<std::int64_t> number_of(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_one = error == std::errc{} && end == text.data() + text.size() && number > 0;
  return is_one ? std::optional{number} : std::nullopt;
}

// Metadata are texts, also where they are numbers.
std::optional<std::int64_t> number_in(const Json& metadata, const char* name) {
  const auto value = metadata.find(name);
  return value ? number_of(value->string()) : std::nullopt;
}

market::Entrant entrant_of(const Json& runner, std::int64_t id) {
  const auto name = runner.member("runnerName");
  market::Entrant entrant{.name = std::string{name.not_empty()},
                          .provider_id = std::to_string(id),
                          .number = {},
                          .draw = {},
                          .weight = {},
                          .since = {}};
  const auto metadata = runner.find("metadata");
  if (!metadata) return entrant;
  entrant.number = number_in(*metadata, "CLOTH_NUMBER");
  entrant.draw = number_in(*metadata, "STALL_DRAW");
  const auto units = metadata->find("WEIGHT_UNITS");
  if (units && units->string() == "pounds") entrant.weight = number_in(*metadata, "WEIGHT_VALUE");
  return entrant;
}

}  // namespace

std::string market_id_of(const Json& entry) {
  const auto id = entry.member("marketId");
  const auto text = id.not_empty();
  if (text.find_first_not_of("0123456789.") != std::string_view::npos) {
    throw id.wrong("not the id of a market");
  }
  return std::string{text};
}

UtcTime start_of(const Json& entry) {
  const auto start = entry.member("marketStartTime");
  const auto time = time_of_rfc3339(start.string());
  if (!time) throw start.wrong("not a time");
  return *time;
}

Catalogued catalogued(const Json& entry) {
  require_win_of_horses(entry);
  const auto event = entry.member("event");
  const auto venue = event.member("venue");
  const auto country = event.member("countryCode");
  const auto name = entry.find("marketName");
  Catalogued market{
      .fixture = {.provider_id = market_id_of(entry),
                  .sport = "racing",
                  .league = market::racing_country(country.not_empty()),
                  .form = market::Form::race,
                  .name = std::string{venue.not_empty()},
                  .home = {},
                  .away = {},
                  .home_id = {},
                  .away_id = {},
                  .starts_at = start_of(entry),
                  .course = market::course_key(venue.not_empty(), country.not_empty()),
                  .handicap = {},
                  .field = {}},
      .field = {}};
  if (name) market.fixture.name += fmt::format(" {}", name->string());
  const auto runners = entry.member("runners");
  for (rapidjson::SizeType i = 0; i < runners.size(); ++i) {
    const auto runner = runners.element(i);
    const auto selection = runner.member("selectionId");
    const auto id = selection.whole_number();
    if (!market.field.emplace(id, entrant_of(runner, id)).second) {
      throw selection.wrong("a second runner of this id");
    }
  }
  return market;
}

Catalogued known_market(const market::Fixture& fixture) {
  Catalogued market{.fixture = fixture, .field = {}};
  market.fixture.field.clear();
  for (const auto& entrant : fixture.field) {
    if (const auto id = number_of(entrant.provider_id)) market.field.emplace(*id, entrant);
  }
  return market;
}

}  // namespace provider::betfair
