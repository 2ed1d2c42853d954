#include <base/zone.hpp>
#include <market/course.hpp>
#include <market/horse_name.hpp>
#include <market/off_time.hpp>
#include <provider/racecards_race.hpp>
#include <provider/racecards_runner.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <charconv>
#include <set>

namespace provider::racecards {

namespace {

using namespace std::chrono_literals;

// Only the later generation calls a race's kind so, and has a clock of 24 hours.
market::Clock clock_of(const Json& race) {
  return race.find("race_type") ? market::Clock::whole_day : market::Clock::half_day;
}

std::chrono::sys_days day_in(const Json& race) {
  const auto date = race.member("date");
  try {
    return parse_date(date.string());
  } catch (const Malformed&) {
    throw;
  } catch (const Error& error) {
    throw date.wrong(error.what());
  }
}

// Cards of other countries tell times by a clock that is not said.
void read_start(const Json& race, const market::Course* course, market::Fixture& fixture) {
  const auto day = day_in(race);
  if (course == nullptr) {
    fixture.starts_at = day + 12h;
    fixture.start_assumed = true;
    return;
  }
  const auto off = race.member("off_time");
  const auto time = market::off_time(off.string(), clock_of(race));
  if (!time) throw off.wrong(time.why_not().why);
  fixture.starts_at = Zone{course->zone}.at(day, *time);
}

// "Class 5", or 5.
std::optional<std::int64_t> class_in(const Json& race) {
  const auto value = race.find("race_class");
  if (!value) return std::nullopt;
  if (value->is_number()) return value->whole_number();
  auto text = trimmed(value->string());
  if (text.empty()) return std::nullopt;
  if (text.starts_with("Class ")) text.remove_prefix(6);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw value->wrong("a class was expected");
  }
  return number;
}

std::optional<double> furlongs_in(const Json& race) {
  const auto text = words_in(race, "distance_f");
  double furlongs = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), furlongs);
  const bool is_all = error == std::errc{} && end == text.data() + text.size();
  return is_all && furlongs > 0 ? std::optional{furlongs} : std::nullopt;
}

// "£108,997", "€1200". A sign that is not known leaves the prize unknown.
void read_prize(const Json& race, market::RaceCard& card) {
  auto text = words_in(race, "prize");
  constexpr std::string_view kPound = "£";
  constexpr std::string_view kEuro = "€";
  const bool is_pound = text.starts_with(kPound);
  if (!is_pound && !text.starts_with(kEuro)) return;
  text.erase(0, is_pound ? kPound.size() : kEuro.size());
  std::erase(text, ',');
  const bool is_digits = !text.empty() && text.size() <= 12 &&
                         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!is_digits) return;
  card.prize = Money::parse(text);
  card.currency = is_pound ? "GBP" : "EUR";
}

market::RaceCard card_in(const Json& race, const std::string& country) {
  market::RaceCard card;
  card.course = words_in(race, "course");
  card.country = country;
  card.race_class = class_in(race);
  card.type = words_in(race, race.find("race_type") ? "race_type" : "type");
  card.pattern = words_in(race, "pattern");
  card.age_band = words_in(race, "age_band");
  card.rating_band = words_in(race, "rating_band");
  card.distance = words_in(race, "distance");
  card.furlongs = furlongs_in(race);
  card.going = words_in(race, "going");
  card.surface = words_in(race, "surface");
  card.field_size = count_in(race, "field_size");
  read_prize(race, card);
  return card;
}

void read_runners(const Json& race, UtcTime now, market::Card& card) {
  const auto runners = race.member("runners");
  if (runners.size() == 0) throw runners.wrong("nobody runs");
  std::set<std::string> names;
  std::set<std::string> ids;
  for (rapidjson::SizeType i = 0; i < runners.size(); ++i) {
    const auto element = runners.element(i);
    auto [entrant, facts] = runner_in(element, now);
    const auto key = market::horse_key(entrant.name);
    if (key.empty()) throw element.wrong("a name was expected");
    const bool is_new_name = names.insert(key).second;
    if (!is_new_name || !ids.insert(entrant.provider_id).second) {
      throw element.wrong("is there twice");
    }
    card.race->runners.emplace(entrant.name, std::move(facts));
    card.fixture.field.push_back(std::move(entrant));
  }
}

}  // namespace

std::string words_in(const Json& object, const char* key) {
  const auto value = object.find(key);
  if (!value) return {};
  return std::string{trimmed(value->is_number() ? value->number() : value->string())};
}

std::optional<std::int64_t> count_in(const Json& object, const char* key) {
  const auto value = object.find(key);
  if (!value) return std::nullopt;
  if (value->is_number()) return value->whole_number();
  const auto text = trimmed(value->string());
  if (text.empty() || text == "-") return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw value->wrong("a whole number was expected");
  }
  return number;
}

market::Card race_in(const Json& race, UtcTime now) {
  market::Card card;
  auto& fixture = card.fixture;
  fixture.provider_id = words_in(race, "race_id");
  if (fixture.provider_id.empty()) throw race.member("race_id").wrong("an id was expected");
  const auto course_name = race.member("course");
  const auto region = race.member("region");
  const auto name = race.member("race_name");
  const auto country = market::racing_country(region.not_empty());
  const auto* const course = market::find_course(course_name.not_empty(), country);
  const bool is_home = country == "GB" || country == "IRE";
  if (is_home && course == nullptr) {
    throw course_name.wrong(
        fmt::format("'{}' is no course that is known", quotable(course_name.string())));
  }
  fixture.sport = "racing";
  fixture.league = country;
  fixture.form = market::Form::race;
  fixture.name = name.not_empty();
  fixture.course = market::course_key(course_name.string(), country);
  read_start(race, course, fixture);
  card.race = card_in(race, country);
  const auto says = race.find("handicap");
  fixture.handicap =
      says ? says->boolean() : market::is_handicap(fixture.name, card.race->rating_band);
  read_runners(race, now, card);
  return card;
}

}  // namespace provider::racecards
