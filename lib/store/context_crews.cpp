#include <base/answer.hpp>
#include <base/zone.hpp>
#include <store/context_fetch.hpp>
#include <store/rows.hpp>
#include <store/spellings.hpp>

#include <fmt/ranges.h>

namespace store {

namespace {

constexpr std::chrono::hours kNamedBy{10};  // in New York, on the day

class CrewWriter {
 public:
  CrewWriter(Database& db, const ContextFetch& fetch)
      : db_{db},
        at_{fetch.at},
        id_{insert_fetch(db, fetch)},
        spellings_{db, fetch.source, fetch.at},
        games_{db, R"(
          SELECT coalesce(event.same_as, event.id) FROM event
            JOIN participant AS home ON home.id = event.home
            JOIN participant AS away ON away.id = event.away
           WHERE starts_at >= ?3 AND starts_at < ?4
             AND ((coalesce(home.joined_to, home.id), coalesce(away.joined_to, away.id)) = (?1, ?2)
               OR (coalesce(home.joined_to, home.id), coalesce(away.joined_to, away.id)) = (?2, ?1))
           GROUP BY 1)"},
        newest_{db, "SELECT id FROM crew WHERE event = ? ORDER BY fetch DESC LIMIT 1"},
        known_{db, R"(SELECT provider_id, name FROM crew_official WHERE crew = ?
                       ORDER BY position)"},
        insert_{db, "INSERT INTO crew (event, fetch) VALUES (?, ?)"},
        insert_official_{db, "INSERT INTO crew_official VALUES (?, ?, ?, ?)"} {}

  StoredContext write(std::span<const market::NamedCrew> crews) {
    if (crews.empty()) tell_of_nobody();
    for (const auto& crew : crews) {
      const auto match = crew.away + " at " + crew.home;
      const auto event = event_of(crew);
      if (!event) {
        stored_.skipped.push_back({crew.provider_id, match + ": " + event.why_not().why});
        continue;
      }
      ++stored_.facts;
      if (known(*event) == crew.officials) continue;
      insert(*event, crew.officials);
      std::vector<std::string_view> names;
      for (const auto& official : crew.officials) names.push_back(official.name);
      stored_.changes.push_back({match, fmt::format("{}", fmt::join(names, ", ")), false});
    }
    return std::move(stored_);
  }

 private:
  // A free day, a day that is not told yet and a question that was not understood are
  // answered alike.
  void tell_of_nobody() {
    const auto day = zone_.local_day(at_);
    Statement games{db_, R"(SELECT count(*) FROM event
                              JOIN competition ON competition.id = event.competition
                             WHERE starts_at >= ? AND starts_at < ? AND sport = ?
                               AND same_as IS NULL)"};
    games.bind(zone_.start_of(day), zone_.start_of(day + std::chrono::days{1}), kContextSport);
    games.step();
    if (games.integer(0) == 0) return;
    auto& list = at_ < zone_.at(day, kNamedBy) ? stored_.notes : stored_.skipped;
    list.push_back(
        {format_date(day), fmt::format("nobody is named yet for {} matches", games.integer(0))});
  }

  // The two play each other once a day at most.
  Answer<std::int64_t> event_of(const market::NamedCrew& crew) {
    const auto home = spellings_.find({kContextSport, market::Role::team, crew.home});
    const auto away = spellings_.find({kContextSport, market::Role::team, crew.away});
    const auto none =
        NoAnswer{Status::none, fmt::format("no such match on {}", format_date(crew.day))};
    if (!home || !away) return none;
    games_.bind(*home, *away, zone_.start_of(crew.day),
                zone_.start_of(crew.day + std::chrono::days{1}));
    if (!games_.step()) return none;
    const auto event = games_.integer(0);
    if (games_.step()) {
      return NoAnswer{Status::none, fmt::format("two such matches on {}", format_date(crew.day))};
    }
    return event;
  }

  std::vector<market::Official> known(std::int64_t event) {
    std::vector<market::Official> officials;
    newest_.bind(event);
    if (!newest_.step()) return officials;
    known_.bind(newest_.integer(0));
    while (known_.step()) officials.push_back({known_.text(0), known_.text(1)});
    return officials;
  }

  void insert(std::int64_t event, const std::vector<market::Official>& officials) {
    insert_.bind(event, id_).run();
    const auto crew = db_.last_id();
    std::int64_t position = 0;
    for (const auto& official : officials) {
      insert_official_.bind(crew, ++position, official.provider_id, official.name).run();
    }
  }

  Database& db_;
  UtcTime at_;
  std::int64_t id_;
  Spellings spellings_;
  Zone zone_{"America/New_York"};
  Statement games_;
  Statement newest_;
  Statement known_;
  Statement insert_;
  Statement insert_official_;
  StoredContext stored_;
};

}  // namespace

StoredContext store_crews(Database& db, const ContextFetch& fetch,
                          std::span<const market::NamedCrew> crews) {
  return CrewWriter{db, fetch}.write(crews);
}

}  // namespace store
