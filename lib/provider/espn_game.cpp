#include <provider/espn_game.hpp>
#include <provider/text.hpp>

#include <array>
#include <charconv>

namespace provider::espn {

namespace {

constexpr std::size_t kRegulation = 4;  // periods

struct Status {
  std::string_view name;
  State state;
};
constexpr auto kStatuses = std::to_array<Status>({
    {"STATUS_SCHEDULED", State::to_come},
    {"STATUS_IN_PROGRESS", State::live},
    {"STATUS_HALFTIME", State::live},
    {"STATUS_END_PERIOD", State::live},
    {"STATUS_FINAL", State::final},
    {"STATUS_POSTPONED", State::off},
    {"STATUS_CANCELED", State::off},
});

// The state that ESPN gives beside the name is "post" for games that were called off,
// and the words of its detail change.
State state_in(const Json& competition) {
  const auto status = competition.member("status");
  const auto type = status.member("type");
  const auto name = type.member("name");
  const auto completed = type.member("completed");
  for (const auto& known : kStatuses) {
    if (known.name != name.string()) continue;
    const bool is_over = known.state != State::final || completed.boolean();
    return is_over ? known.state : State::live;
  }
  throw name.wrong(fmt::format("no status that is known: '{}'", quotable(name.string())));
}

// "2024-12-15T22:00Z"; those who keep answers write +00:00, and seconds.
UtcTime time_in(const Json& value) {
  std::string text{value.string()};
  if (text.ends_with("+00:00")) text.replace(text.size() - 6, 6, "Z");
  constexpr std::string_view kToTheMinute = "2024-12-15T22:00Z";
  if (text.size() == kToTheMinute.size() && text.ends_with('Z'))
    text.insert(text.size() - 1, ":00");
  try {
    return parse_utc(text);
  } catch (const Error& error) {
    throw value.wrong(error.what());
  }
}

struct Side {
  std::string id;
  std::string name;
  std::optional<std::int64_t> score;
  std::vector<std::int64_t> periods;
};

// Text, or in older answers a number with a fraction of nothing.
std::int64_t period_in(const Json& line) {
  if (const auto text = line.find("displayValue")) return count_in(*text);
  const auto value = line.member("value");
  auto digits = value.number();
  if (digits.ends_with(".0")) digits.remove_suffix(2);
  const auto points = number_in(digits);
  if (!points) throw value.wrong("not a score");
  return *points;
}

Side side_in(const Json& competitor) {
  const auto team = competitor.member("team");
  const auto id = team.member("id");
  const auto name = team.member("displayName");
  Side side{.id = std::string{id.not_empty()}, .name = std::string{name.not_empty()}};
  if (side.id.starts_with('-') || side.name == "TBD") throw team.wrong("not known yet who plays");
  if (const auto score = competitor.find("score")) side.score = count_in(*score);
  const auto lines = competitor.find("linescores");
  for (rapidjson::SizeType i = 0; lines && i < lines->size(); ++i) {
    const auto line = lines->element(i);
    side.periods.push_back(period_in(line));
  }
  return side;
}

struct Sides {
  Side home;
  Side away;
};

Sides sides_in(const Json& competition) {
  const auto competitors = competition.member("competitors");
  std::optional<Side> home;
  std::optional<Side> away;
  for (rapidjson::SizeType i = 0; i < competitors.size(); ++i) {
    const auto competitor = competitors.element(i);
    const auto where = competitor.member("homeAway");
    auto& side = where.string() == "home" ? home : away;
    if (side || (where.string() != "home" && where.string() != "away")) {
      throw where.wrong("one home and one away was expected");
    }
    side = side_in(competitor);
  }
  if (!home || !away) throw competitors.wrong("one home and one away was expected");
  if (home->id == away->id || home->name == away->name) {
    throw competitors.wrong("home and away are the same");
  }
  return {*std::move(home), *std::move(away)};
}

market::Score sum_of(const Sides& sides, std::size_t periods) {
  market::Score sum;
  for (std::size_t i = 0; i < periods; ++i) {
    sum.home += sides.home.periods[i];
    sum.away += sides.away.periods[i];
  }
  return sum;
}

// The score of a final is with overtime. By its periods regulation time is known, too.
std::vector<market::PeriodScore> scores_of(const Sides& sides, const Json& competition) {
  using market::Scope;
  if (!sides.home.score || !sides.away.score) throw competition.wrong("final, and no score");
  const market::Score score{*sides.home.score, *sides.away.score};
  if (score.home == score.away) throw competition.wrong("final, and the score is level");
  std::vector<market::PeriodScore> scores{{.scope = Scope::with_overtime, .score = score}};
  const auto count = sides.home.periods.size();
  if (count != sides.away.periods.size()) throw competition.wrong("one has more periods");
  if (count == 0) return scores;
  if (count < kRegulation) throw competition.wrong("final before the last quarter");
  const auto sum = sum_of(sides, count);
  if (sum != score) {
    throw competition.wrong(fmt::format("the periods come to {}-{}, and the score is {}-{}",
                                        sum.home, sum.away, score.home, score.away));
  }
  const auto regulation = sum_of(sides, kRegulation);
  if (count > kRegulation && regulation.home != regulation.away) {
    throw competition.wrong("overtime after a score that is not level");
  }
  scores.push_back({.scope = Scope::regulation, .score = regulation});
  scores.push_back({.period = {'h', 1}, .score = sum_of(sides, kRegulation / 2)});
  for (std::size_t i = 0; i < kRegulation; ++i) {
    scores.push_back({.period = {'q', static_cast<std::uint8_t>(i + 1)},
                      .score = {sides.home.periods[i], sides.away.periods[i]}});
  }
  return scores;
}

// Pre-season games are a competition of their own, as The Odds API has them.
std::string league_in(const Json& event) {
  constexpr std::int64_t kPreseason = 1;
  const auto season = event.member("season");
  const auto type = season.member("type");
  return type.whole_number() == kPreseason ? "basketball_nba_preseason" : "basketball_nba";
}

}  // namespace

std::optional<std::int64_t> number_in(std::string_view digits) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_number = error == std::errc{} && end == digits.data() + digits.size();
  if (!is_number || number < 0 || number > market::kMostPoints) return std::nullopt;
  return number;
}

std::int64_t count_in(const Json& text) {
  const auto count = number_in(text.string());
  if (!count) throw text.wrong(fmt::format("not a number: '{}'", quotable(text.string())));
  return *count;
}

Game game_in(const Json& event) {
  const auto id = event.member("id");
  const auto competitions = event.member("competitions");
  const auto competition = competitions.element(0);
  const auto date = competition.member("date");
  const auto sides = sides_in(competition);
  const auto time_is_valid = competition.find("timeValid");
  Game game;
  game.fixture.provider_id = id.not_empty();
  game.fixture.sport = "basketball";
  game.fixture.league = league_in(event);
  game.fixture.home = sides.home.name;
  game.fixture.away = sides.away.name;
  game.fixture.starts_at = time_in(date);
  game.fixture.start_assumed = time_is_valid && !time_is_valid->boolean();
  game.home_id = sides.home.id;
  game.away_id = sides.away.id;
  game.state = state_in(competition);
  if (game.state == State::final) game.scores = scores_of(sides, competition);
  return game;
}

}  // namespace provider::espn
