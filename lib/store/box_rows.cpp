#include <store/box_rows.hpp>
#include <store/rows.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace store {

namespace {

bool has(const BoxRows::Box& box, std::int64_t player) {
  return std::ranges::any_of(
      box, [&](const auto& row) { return row.first == market::ParticipantId{player}; });
}

}  // namespace

BoxRows::BoxRows(Database& db, Identity& identity, const Poll& poll)
    : identity_{identity},
      players_{db, poll.provider, poll.at},
      priced_{db, R"(
        SELECT id FROM (SELECT DISTINCT coalesce(subject.joined_to, subject.id) AS id
                          FROM event
                          JOIN selection ON selection.event = event.id
                          JOIN participant AS subject ON subject.id = selection.subject
                         WHERE (event.id = ?1 OR event.same_as = ?1) AND subject.role = ?2) AS priced
         WHERE EXISTS (SELECT 1 FROM participant AS named
                         JOIN participant_ref ON participant = named.id AND +provider = ?3
                        WHERE named.id = priced.id OR named.joined_to = priced.id))"},
      source_{poll.provider} {}

BoxRows::Box BoxRows::of(std::int64_t event, const market::FixtureResult& said,
                         std::vector<market::Skipped>& skipped) {
  const auto& sport = said.fixture.sport;
  const bool are_known = players_.are_known(event);
  Box box;
  std::vector<std::string> missing;
  for (const auto& [name, line] : said.result.box) {
    const auto id = said.player_ids.find(name);
    if (!are_known && id == said.player_ids.end()) {
      box.emplace_back(identity_.participant(sport, market::Role::player, name), line);
      continue;
    }
    const auto found =
        players_.find(event, name, id == said.player_ids.end() ? std::string{} : id->second);
    if (found && !has(box, *found)) {
      box.emplace_back(*found, line);
    } else {
      missing.push_back(found ? fmt::format("'{}' is there under two names", name)
                              : found.why_not().why);
    }
  }
  if (!missing.empty() && !are_known) {
    missing = {
        fmt::format("{} players are on no roster: see 'fetch-cards --rosters'", missing.size())};
  }
  if (!missing.empty()) {
    skipped.push_back({said.fixture.provider_id,
                       fmt::format("left out of the box score: {}", fmt::join(missing, "; "))});
  } else if (said.box_is_whole) {
    add_absent(event, box);
  }
  return box;
}

void BoxRows::add_absent(std::int64_t event, Box& box) {
  priced_.bind(event, code(market::Role::player), source_);
  while (priced_.step()) {
    const auto player = priced_.integer(0);
    if (has(box, player)) continue;
    box.emplace_back(market::ParticipantId{player}, market::PlayerLine{.played = false});
  }
}

}  // namespace store
