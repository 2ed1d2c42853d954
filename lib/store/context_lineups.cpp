#include <store/context_fetch.hpp>
#include <store/events.hpp>
#include <store/identity.hpp>
#include <store/players.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace store {

namespace {

class LineupWriter {
 public:
  LineupWriter(Database& db, const ContextFetch& fetch,
               std::span<const market::NamedLineup> lineups)
      : db_{db},
        lineups_{lineups},
        id_{insert_fetch(db, fetch)},
        told_by_{
            .provider = fetch.source, .scope = fetch.scope, .label = {}, .at = fetch.at, .raw = {}},
        identity_{db, told_by_},
        events_{db, identity_, {.provider = fetch.source, .at = fetch.at}},
        players_{db, fetch.source, fetch.at},
        names_{db},
        event_{db, "SELECT home, away FROM event WHERE id = ?"},
        newest_{db, R"(SELECT id, starts FROM lineup WHERE event = ? AND side = ?
                        ORDER BY fetch DESC LIMIT 1)"},
        named_{db, "SELECT player, starts FROM lineup_player WHERE lineup = ?"},
        insert_{db, "INSERT INTO lineup (event, side, fetch, starts) VALUES (?, ?, ?, ?)"},
        insert_player_{db, "INSERT INTO lineup_player VALUES (?, ?, ?)"} {}

  StoredContext write() {
    for (const auto& lineup : lineups_) events_.meet(lineup.fixture);
    for (const auto& lineup : lineups_) {
      const auto found = events_.find(lineup.fixture);
      if (!found) {
        stored_.skipped.push_back({lineup.fixture.provider_id, found.why_not().why});
        continue;
      }
      const auto event = found->id.value();
      using market::Side;
      write_team(event, found->swapped ? Side::away : Side::home, lineup.home);
      write_team(event, found->swapped ? Side::home : Side::away, lineup.away);
    }
    events_.keep_starts();
    stored_.notes = events_.take_notes();
    std::ranges::move(identity_.take_notes(), std::back_inserter(stored_.notes));
    return std::move(stored_);
  }

 private:
  using Named = std::vector<market::NamedLineup::Player>;

  // What is kept of a team: who of it is known to us, and how many were said to start.
  struct Lineup {
    std::map<std::int64_t, bool> players;  // whether he starts
    std::int64_t starts = 0;
    friend bool operator==(const Lineup&, const Lineup&) = default;
  };

  void write_team(std::int64_t event, market::Side side, const Named& named) {
    const auto team = team_of(event, side);
    Lineup lineup;
    std::vector<std::string> starters;
    std::vector<std::string> missing;
    for (const auto& one : named) {
      if (one.starts) ++lineup.starts;
      const auto player = players_.find(event, one.name, one.provider_id);
      if (!player) {
        missing.push_back(one.name);
        continue;
      }
      if (one.starts) starters.push_back(one.name);
      lineup.players[*player] = one.starts;
    }
    if (!missing.empty()) {
      stored_.skipped.push_back(
          {team, fmt::format("on no roster of the two teams: {}", fmt::join(missing, ", "))});
    }
    if (!named.empty()) ++stored_.facts;
    if (lineup == known(event, side)) return;
    insert(event, side, lineup);
    if (named.empty()) {
      stored_.changes.push_back({team, {}, true});
    } else {
      stored_.changes.push_back(
          {team, fmt::format("{} start: {}", lineup.starts, fmt::join(starters, ", ")), false});
    }
  }

  std::string team_of(std::int64_t event, market::Side side) {
    event_.bind(event);
    event_.step();
    return names_.of(read_id<market::Participant>(event_, side == market::Side::home ? 0 : 1));
  }

  Lineup known(std::int64_t event, market::Side side) {
    Lineup lineup;
    newest_.bind(event, code(side));
    if (!newest_.step()) return lineup;
    lineup.starts = newest_.integer(1);
    named_.bind(newest_.integer(0));
    while (named_.step()) lineup.players[named_.integer(0)] = named_.integer(1) != 0;
    return lineup;
  }

  void insert(std::int64_t event, market::Side side, const Lineup& lineup) {
    insert_.bind(event, code(side), id_, lineup.starts).run();
    const auto row = db_.last_id();
    for (const auto& [player, starts] : lineup.players) {
      insert_player_.bind(row, player, starts ? 1 : 0).run();
    }
  }

  Database& db_;
  std::span<const market::NamedLineup> lineups_;
  std::int64_t id_;
  Poll told_by_;
  Identity identity_;
  Events events_;
  Players players_;
  ParticipantNames names_;
  Statement event_;
  Statement newest_;
  Statement named_;
  Statement insert_;
  Statement insert_player_;
  StoredContext stored_;
};

}  // namespace

StoredContext store_lineups(Database& db, const ContextFetch& fetch,
                            std::span<const market::NamedLineup> lineups) {
  return LineupWriter{db, fetch, lineups}.write();
}

}  // namespace store
