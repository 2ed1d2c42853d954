#include <provider/text.hpp>
#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_event.hpp>

#include <algorithm>
#include <charconv>

namespace provider::the_odds_api {

namespace {

// Scores are strings; those of cricket are not one number.
std::int64_t points_in(const Json& score) {
  const auto text = score.string();
  std::int64_t points = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), points);
  const bool is_number = error == std::errc{} && end == text.data() + text.size();
  if (!is_number || points < 0 || points > market::kMostPoints) {
    throw Error{Exit::data, "not a score: '{}'", quotable(text)};
  }
  return points;
}

struct Named {
  std::string name;
  std::int64_t points;
};

std::int64_t points_of(const std::vector<Named>& scores, const std::string& team) {
  const auto is = [&](const Named& score) { return score.name == team; };
  if (team.empty() || std::ranges::count_if(scores, is) != 1) {
    throw Error{Exit::data, "no score, or two, of '{}'", quotable(team)};
  }
  return std::ranges::find_if(scores, is)->points;
}

market::Score score_in(const Json& scores, const market::Fixture& fixture) {
  std::vector<Named> named;
  for (rapidjson::SizeType i = 0; i < scores.size(); ++i) {
    const auto entry = scores.element(i);
    const auto name = entry.member("name");
    const auto score = entry.member("score");
    named.push_back({std::string{name.string()}, points_in(score)});
  }
  return {.home = points_of(named, fixture.home), .away = points_of(named, fixture.away)};
}

}  // namespace

Results scores(std::string_view json, UtcTime fetched_at) {
  const JsonDocument document{json};
  const auto root = document.root();
  Results results;
  take_each_event(root, results.skipped, [&](const Json& event, std::optional<UtcTime>) {
    auto fixture = fixture_in(event);
    const auto completed = event.member("completed");
    const auto scores = event.find("scores");
    const auto update = event.find("last_update");
    const auto known_at = update ? std::min(time_in(*update), fetched_at) : fetched_at;
    if (!completed.boolean()) {
      results.unfinished.push_back(fixture.provider_id);
      return;
    }
    if (!scores) throw Error{Exit::data, "completed, and no scores"};
    const auto score = score_in(*scores, fixture);
    results.results.push_back({.fixture = std::move(fixture),
                               .result = {.scores = {{.score = score}}, .known_at = known_at}});
  });
  return results;
}

}  // namespace provider::the_odds_api
