#include <store/poll_writer.hpp>
#include <store/rosters.hpp>
#include <store/rows.hpp>
#include <store/spellings.hpp>

#include <optional>
#include <set>
#include <string>

namespace store {

namespace {

class RosterWriter {
 public:
  RosterWriter(Database& db, const Poll& poll)
      : poll_{poll},
        spellings_{db, poll.provider, poll.at},
        by_id_{db, R"(SELECT coalesce(joined_to, id) FROM participant_ref
                        JOIN participant ON participant.id = participant
                       WHERE provider = ? AND provider_id = ? AND sport = ? AND role = ?)"},
        newest_{db, R"(SELECT team, name FROM plays_for WHERE player = ? AND since <= ?
                        ORDER BY since DESC LIMIT 1)"},
        members_{db, R"(SELECT player, name FROM plays_for
                         WHERE team = ?1
                           AND since = (SELECT max(since) FROM plays_for AS newer
                                         WHERE newer.player = plays_for.player AND since <= ?2))"},
        insert_{db, R"(INSERT INTO plays_for VALUES (?, ?, ?, ?, ?)
                       ON CONFLICT DO UPDATE SET team = excluded.team, name = excluded.name,
                                                 source = excluded.source)"} {}

  void write(const market::Roster& roster) {
    const auto sport = market::name_key(roster.sport);
    const auto team = spellings_.put({sport, market::Role::team, roster.team});
    std::set<std::int64_t> listed;
    for (const auto& member : roster.members) {
      ++stored_.players;
      const auto player = player_of(sport, member, roster.team);
      listed.insert(player);
      put(player, team, member.name, roster.team);
    }
    for (const auto& [player, name] : members_of(team)) {
      if (listed.contains(player)) continue;
      insert_.bind(player, poll_.at, std::nullopt, name, poll_.provider).run();
      ++stored_.moved;
      note(roster.team, fmt::format("{} is not on the list any more", name));
    }
  }

  StoredRosters finish() {
    for (const auto& words : spellings_.renamed()) note("names", words);
    return std::move(stored_);
  }

 private:
  // By his id alone: a name that is known may be another man's.
  std::int64_t player_of(const std::string& sport, const market::Roster::Member& member,
                         const std::string& team) {
    Named named{sport, market::Role::player, member.name, member.provider_id};
    by_id_.bind(poll_.provider, member.provider_id, sport, code(named.role));
    if (by_id_.step()) {
      const auto player = by_id_.integer(0);
      newest_.bind(player, poll_.at);
      const bool is_renamed = newest_.step() && newest_.view(1) != member.name;
      return is_renamed ? spellings_.put(named) : player;
    }
    ++stored_.added;
    if (spellings_.find({sport, named.role, named.name})) {
      named.name += fmt::format(" ({} {})", poll_.provider, member.provider_id);
      note(team, fmt::format("another player of that name is known: this is '{}'", named.name));
    }
    return spellings_.put(named);
  }

  void put(std::int64_t player, std::int64_t team, const std::string& name,
           const std::string& team_name) {
    newest_.bind(player, poll_.at);
    if (newest_.step()) {
      const auto before = newest_.optional_integer(0);
      if (before == team && newest_.view(1) == name) return;
      if (before != team) {
        ++stored_.moved;
        note(team_name, fmt::format("{} plays for this team now", name));
      }
    }
    insert_.bind(player, poll_.at, std::optional{team}, name, poll_.provider).run();
  }

  std::vector<std::pair<std::int64_t, std::string>> members_of(std::int64_t team) {
    std::vector<std::pair<std::int64_t, std::string>> members;
    members_.bind(team, poll_.at);
    while (members_.step()) members.emplace_back(members_.integer(0), members_.text(1));
    return members;
  }

  void note(const std::string& where, std::string words) {
    stored_.notes.push_back({where, std::move(words)});
  }

  const Poll& poll_;
  Spellings spellings_;
  Statement by_id_;
  Statement newest_;
  Statement members_;
  Statement insert_;
  StoredRosters stored_;
};

}  // namespace

StoredRosters store_rosters(Database& db, const Poll& poll,
                            std::span<const market::Roster> rosters) {
  const auto poll_id = begin_poll(db, poll);
  RosterWriter writer{db, poll};
  for (const auto& roster : rosters) writer.write(roster);
  auto stored = writer.finish();
  finish_poll(db, poll_id,
              {.events = 0, .entries = stored.players, .added = stored.added + stored.moved});
  return stored;
}

}  // namespace store
