// Answers of ESPN: scoreboards, rosters, summaries with box scores.
#include "feed.hpp"

#include <provider/espn.hpp>

#include <set>

namespace {

void check(const provider::Cards& cards) {
  fuzz::check(cards.skipped);
  for (const auto& card : cards.cards) fuzz::check(card.fixture);
  for (const auto& roster : cards.rosters) {
    fuzz::require(!roster.team.empty() && !roster.members.empty(), "a roster is of a team");
    std::set<std::string> ids;
    for (const auto& member : roster.members) {
      fuzz::require(!member.name.empty() && !member.provider_id.empty(), "a player is somebody");
      fuzz::require(ids.insert(member.provider_id).second, "and is there once");
    }
  }
}

void check_box(const market::FixtureResult& said) {
  const auto& result = said.result;
  if (result.box.empty()) {
    fuzz::require(!said.box_is_whole, "nobody is no whole box");
    return;
  }
  const auto score = market::game_score(result);
  fuzz::require(result.status == market::Status::final && score, "a box is of a final");
  std::int64_t points = 0;
  for (const auto& [name, line] : result.box) {
    fuzz::require(said.player_ids.contains(name), "a player has an id");
    fuzz::require(line.played == !line.stats.empty(), "who played has statistics");
    if (line.played) points += line.stats.at(*market::Stat::find("points"));
  }
  fuzz::require(points == score->home + score->away, "the points of players are the score");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const auto cards = fuzz::unless_refused([&] { return provider::espn::cards(json); });
  if (cards) check(*cards);
  const auto now = from_unix(1'772'000'000);
  const auto results = fuzz::unless_refused([&] { return provider::espn::results(json, now); });
  if (!results) return 0;
  fuzz::check(*results);
  for (const auto& said : results->results) check_box(said);
  return 0;
}
