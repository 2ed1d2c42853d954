#include <market/horse_name.hpp>
#include <provider/ndjson.hpp>
#include <provider/ndjson_lines.hpp>
#include <provider/text.hpp>

#include <array>
#include <set>

namespace provider::ndjson {

namespace {

constexpr std::array<const char*, 12> kCardKeys = {
    "class",    "type",  "pattern", "age_band", "rating_band", "distance",
    "furlongs", "going", "surface", "prize",    "currency",    "runners"};
constexpr std::array<const char*, 23> kRunnerKeys = {
    "horse",      "horse_id",    "origin", "number",    "draw",     "weight",
    "status",     "since",       "age",    "sex",       "headgear", "first_headgear",
    "ofr",        "rpr",         "ts",     "form",      "last_run", "trainer",
    "trainer_id", "trainer_rtf", "jockey", "jockey_id", "allowance"};

constexpr double kWhole = 100;  // per cent

// As they are printed on cards: 1 and more, or 0 and more for what counts days.
std::optional<std::int64_t> at_least(std::int64_t least, const Json& object, const char* key) {
  const auto value = object.find(key);
  if (!value) return std::nullopt;
  const auto number = value->whole_number();
  if (number < least) throw value->wrong(fmt::format("{} or more was expected", least));
  return number;
}

std::optional<double> number_in(const Json& object, const char* key, double most) {
  const auto value = object.find(key);
  if (!value) return std::nullopt;
  const auto number = Ratio::parse(digits_in(*value)).value();
  if (!(number >= 0 && number <= most)) {
    throw value->wrong(fmt::format("0 to {} was expected", most));
  }
  return number;
}

market::Entrant entrant_of(const Json& runner, UtcTime now) {
  market::Entrant entrant{.name = name_in(runner, "horse"),
                          .provider_id = text_or(runner, "horse_id", ""),
                          .origin = text_or(runner, "origin", ""),
                          .number = at_least(1, runner, "number"),
                          .draw = at_least(1, runner, "draw"),
                          .weight = at_least(1, runner, "weight"),
                          .entry = market::parse_entry(text_or(runner, "status", "declared")),
                          .since = time_in(runner, "since")};
  if (!entrant.since && runner.find("status")) entrant.since = now;
  if (entrant.since && *entrant.since > now) throw runner.member("since").wrong("is in the future");
  return entrant;
}

std::string id_in(const Json& runner, const char* key, const char* what) {
  const auto id = text_or(runner, key, "");
  return id.empty() ? "" : fmt::format("{}:{}", what, id);
}

market::RunnerCard runner_of(const Json& runner) {
  const auto first = runner.find("first_headgear");
  return {.age = at_least(1, runner, "age"),
          .sex = text_or(runner, "sex", ""),
          .headgear = text_or(runner, "headgear", ""),
          .first_headgear = first && first->boolean(),
          .ofr = at_least(0, runner, "ofr"),
          .rpr = at_least(0, runner, "rpr"),
          .ts = at_least(0, runner, "ts"),
          .form = text_or(runner, "form", ""),
          .last_run = at_least(0, runner, "last_run"),
          .trainer = text_or(runner, "trainer", ""),
          .trainer_id = id_in(runner, "trainer_id", "trainer"),
          .trainer_rtf = number_in(runner, "trainer_rtf", kWhole),
          .trainer_runs = {},
          .trainer_wins = {},
          .jockey = text_or(runner, "jockey", ""),
          .jockey_id = id_in(runner, "jockey_id", "jockey"),
          .allowance = at_least(0, runner, "allowance")};
}

void read_runners(const Json& line, UtcTime now, market::Card& card) {
  const auto runners = line.member("runners");
  if (runners.size() == 0) throw runners.wrong("nobody runs");
  std::set<std::string> names;
  for (rapidjson::SizeType i = 0; i < runners.size(); ++i) {
    const auto runner = runners.element(i);
    check_names(runner, kRunnerKeys);
    auto entrant = entrant_of(runner, now);
    const auto key = market::horse_key(entrant.name);
    if (key.empty() || !names.insert(key).second) {
      throw runner.wrong(key.empty() ? "a name was expected" : "is there twice");
    }
    card.race->runners.emplace(entrant.name, runner_of(runner));
    card.fixture.field.push_back(std::move(entrant));
  }
}

market::RaceCard race_of(const Json& line) {
  market::RaceCard race;
  race.course = name_in(line, "course");
  race.country = text_or(line, "country", "");
  race.race_class = at_least(1, line, "class");
  race.type = text_or(line, "type", "");
  race.pattern = text_or(line, "pattern", "");
  race.age_band = text_or(line, "age_band", "");
  race.rating_band = text_or(line, "rating_band", "");
  race.distance = text_or(line, "distance", "");
  constexpr double kMostFurlongs = 100;
  race.furlongs = number_in(line, "furlongs", kMostFurlongs);
  race.going = text_or(line, "going", "");
  race.surface = text_or(line, "surface", "");
  if (const auto prize = line.find("prize")) race.prize = Money::parse(digits_in(*prize));
  race.currency = text_or(line, "currency", "");
  return race;
}

market::Card card_in(const Json& line, UtcTime now) {
  check_keys(line, kCardKeys);
  market::Card card{.fixture = fixture_in(line), .race = race_of(line)};
  auto& fixture = card.fixture;
  if (fixture.form != market::Form::race) throw Error{Exit::data, "a card is of a race"};
  if (fixture.sport != "racing") throw Error{Exit::data, "a card of horses is of racing"};
  if (!fixture.handicap) {
    fixture.handicap = market::is_handicap(fixture.name, card.race->rating_band);
  }
  read_runners(line, now, card);
  return card;
}

}  // namespace

Cards cards(Content& content, std::string_view file, UtcTime now) {
  Cards cards;
  std::set<std::string> ids;
  Lines lines{content, file};
  while (lines.next()) {
    auto skipped = read_line(lines, [&](const Json& line) {
      auto card = card_in(line, now);
      if (!ids.insert(card.fixture.provider_id).second) {
        throw Error{Exit::data, "an earlier line is the card of the same event"};
      }
      cards.cards.push_back(std::move(card));
    });
    if (skipped) cards.skipped.push_back(std::move(*skipped));
  }
  return cards;
}

}  // namespace provider::ndjson
