#include <market/player_name.hpp>
#include <store/context_fetch.hpp>
#include <store/rows.hpp>
#include <store/spellings.hpp>

#include <fmt/format.h>

#include <map>

namespace store {

namespace {

class InjuryWriter {
 public:
  InjuryWriter(Database& db, const ContextFetch& fetch)
      : fetch_{fetch},
        id_{insert_fetch(db, fetch)},
        spellings_{db, fetch.source, fetch.at},
        by_id_{db, R"(SELECT coalesce(joined_to, id) FROM participant_ref
                        JOIN participant ON participant.id = participant
                       WHERE provider = ? AND provider_id = ? AND sport = ? AND role = ?)"},
        members_{db, R"(
          SELECT coalesce(participant.joined_to, participant.id), plays_for.name
            FROM participant AS team
            JOIN plays_for ON plays_for.team = team.id
            JOIN participant ON participant.id = player
           WHERE (team.id = ?1 OR team.joined_to = ?1)
             AND since = (SELECT max(since) FROM plays_for AS newer
                           WHERE newer.player = plays_for.player AND since <= ?2))"},
        known_{db, R"(SELECT player, availability, comment FROM injury
                       WHERE source = ? AND until IS NULL)"},
        close_{db, "UPDATE injury SET until = ? WHERE source = ? AND player = ? AND until IS NULL"},
        insert_{db, R"(INSERT INTO injury (source, player, availability, comment, since)
                       VALUES (?, ?, ?, ?, ?))"},
        names_{db} {}

  StoredContext write(std::span<const market::Injury> injuries) {
    std::map<std::int64_t, Line> said;
    for (const auto& injury : injuries) {
      const auto player = player_of(injury);
      if (!player) {
        stored_.skipped.push_back({injury.team, player.why_not().why});
        continue;
      }
      // Of one who is there twice the worse is believed.
      const Line line{injury.availability, injury.comment};
      const auto [found, is_new] = said.emplace(*player, line);
      if (!is_new && line.availability > found->second.availability) found->second = line;
    }
    stored_.facts = static_cast<std::int64_t>(said.size());
    const auto known = known_lines();
    for (const auto& [player, line] : known) {
      if (!said.contains(player)) end(player);
    }
    for (const auto& [player, line] : said) {
      const auto before = known.find(player);
      if (before == known.end() || before->second != line) begin(player, line);
    }
    return std::move(stored_);
  }

 private:
  struct Line {
    market::Availability availability;
    std::string comment;
    friend bool operator==(const Line&, const Line&) = default;
  };

  // By the source's id; without one by name, among those of his team.
  Answer<std::int64_t> player_of(const market::Injury& injury) {
    if (!injury.provider_id.empty()) {
      by_id_.bind(fetch_.source, injury.provider_id, kContextSport, code(market::Role::player));
      if (by_id_.step()) return by_id_.integer(0);
      return NoAnswer{Status::none, fmt::format("'{}' ({} {}) is on no roster", injury.name,
                                                fetch_.source, injury.provider_id)};
    }
    std::vector<market::Player> players;
    const auto team = spellings_.find({kContextSport, market::Role::team, injury.team});
    if (team) {
      members_.bind(*team, fetch_.at);
      while (members_.step()) {
        players.push_back(
            {.id = market::ParticipantId{members_.integer(0)}, .names = {members_.text(1)}});
      }
    }
    const auto found = market::find_player(injury.name, players);
    if (!found) return found.why_not();
    return found->id.value();
  }

  std::map<std::int64_t, Line> known_lines() {
    std::map<std::int64_t, Line> known;
    known_.bind(fetch_.source);
    while (known_.step()) {
      known.emplace(known_.integer(0), Line{word<market::Availability>(known_, 1), known_.text(2)});
    }
    return known;
  }

  void end(std::int64_t player) {
    close_.bind(id_, fetch_.source, player).run();
    stored_.changes.push_back({names_.of(market::ParticipantId{player}), {}, true});
  }

  void begin(std::int64_t player, const Line& line) {
    close_.bind(id_, fetch_.source, player).run();
    insert_.bind(fetch_.source, player, code(line.availability), line.comment, id_).run();
    std::string now{to_string(line.availability)};
    if (!line.comment.empty()) now += ": " + line.comment;
    stored_.changes.push_back({names_.of(market::ParticipantId{player}), std::move(now), false});
  }

  const ContextFetch& fetch_;
  std::int64_t id_;
  Spellings spellings_;
  Statement by_id_;
  Statement members_;
  Statement known_;
  Statement close_;
  Statement insert_;
  ParticipantNames names_;
  StoredContext stored_;
};

}  // namespace

StoredContext store_injuries(Database& db, const ContextFetch& fetch,
                             std::span<const market::Injury> injuries) {
  return InjuryWriter{db, fetch}.write(injuries);
}

}  // namespace store
