#include <base/error.hpp>
#include <store/box_rows.hpp>
#include <store/events.hpp>
#include <store/field_writer.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/poll_writer.hpp>
#include <store/race_field.hpp>
#include <store/race_result.hpp>
#include <store/result_writer.hpp>
#include <store/rows.hpp>
#include <store/waiting.hpp>

#include <algorithm>

namespace store {

namespace {

// A result with participants for names, but for what players did. A horse is one of the
// field of its race, however its name is spelled.
market::Result of_rows(const market::NamedResult& named, const market::Fixture& fixture,
                       Identity& identity, const RaceField& field) {
  const auto contestant = market::contestant_of(fixture.sport);
  const auto id_of = [&](const std::string& name) {
    const auto horse = field.find(name);
    if (contestant == market::Role::horse && horse && *horse) return **horse;
    return market::ParticipantId{identity.participant(fixture.sport, contestant, name)};
  };
  market::Result result{.status = named.status,
                        .scores = named.scores,
                        .order = {},
                        .box = {},
                        .withdrawals = {},
                        .race = named.race,
                        .known_at = named.known_at};
  for (const auto& [who, finish] : named.order) {
    result.order.emplace_back(id_of(who), finish);
  }
  for (const auto& [who, withdrawal] : named.withdrawals) {
    result.withdrawals.emplace_back(id_of(who), withdrawal);
  }
  return result;
}

// The same scores where home is called away.
void turn_round(market::NamedResult& result) {
  for (auto& part : result.scores) std::swap(part.score.home, part.score.away);
}

// Only what has been played has one of these.
bool is_of_play(const market::NamedResult& result) {
  return result.status == market::Status::final || result.status == market::Status::abandoned;
}

// Why a result decides nothing: nobody knows it yet. Empty if somebody can.
std::string not_yet(const market::NamedResult& result, UtcTime starts_at, UtcTime clock) {
  if (!is_of_play(result)) return {};
  if (starts_at > clock) {
    return fmt::format("{}, and it has not begun: it begins at {}", to_string(result.status),
                       format_utc(starts_at));
  }
  if (result.known_at < starts_at) {
    return fmt::format("{} at {}, and it begins at {}", to_string(result.status),
                       format_utc(result.known_at), format_utc(starts_at));
  }
  return {};
}

// A result and whose it is.
struct Matched {
  const market::FixtureResult* said;
  Events::Found event;
};

// A season's file in which everybody has played four times on average has everybody.
void keep_names(Database& db, std::span<const market::FixtureResult> results) {
  struct Season {
    std::set<std::string> names;
    std::size_t matches = 0;
  };
  std::map<std::pair<std::string, std::string>, Season> seasons;
  for (const auto& one : results) {
    const auto& fixture = one.fixture;
    auto& season = seasons[{market::name_key(fixture.sport), fixture.league}];
    season.names.insert({fixture.home, fixture.away});
    ++season.matches;
  }
  Statement keep{db, "UPDATE competition SET has_all_names = 1 WHERE sport = ? AND key = ?"};
  for (const auto& [competition, season] : seasons) {
    if (season.matches < 2 * season.names.size()) continue;
    keep.bind(competition.first, competition.second).run();
  }
}

class ResultIngest {
 public:
  ResultIngest(Database& db, const Poll& poll, const ResultList& list, UtcTime clock)
      : db_{db},
        poll_{poll},
        clock_{clock},
        poll_id_{begin_poll(db, poll)},
        identity_{db, poll},
        events_{db, identity_, told_by(poll, list)},
        fields_{db, identity_, poll.at},
        races_{db, poll.provider, fields_},
        boxes_{db, identity_, poll},
        writer_{db, source_of(poll), poll_id_},
        starts_at_{db, "SELECT starts_at FROM event WHERE id = ?"} {}

  StoredResults store(const ResultList& list) {
    for (const auto& said : list.results) {
      if (!said.lists_all) events_.meet(said.fixture);
    }
    for (const auto& said : list.results) match(said);
    events_.keep_starts();
    for (const auto& one : matched_) write(one);
    for (const auto* said : unmatched_) doubt(said->fixture);
    finish_poll(db_, poll_id_,
                {.events = static_cast<std::int64_t>(list.results.size()),
                 .entries = stored_.results,
                 .added = stored_.added + stored_.revised});
    if (poll_.is_season) keep_names(db_, list.results);
    stored_.notes = events_.take_notes();
    std::ranges::move(identity_.take_notes(), std::back_inserter(stored_.notes));
    return std::move(stored_);
  }

 private:
  static Told told_by(const Poll& poll, const ResultList& list) {
    return {.provider = poll.provider,
            .at = poll.at,
            .ids = {list.unfinished.begin(), list.unfinished.end()}};
  }

  void skip(const market::Fixture& fixture, std::string why) {
    stored_.skipped.push_back({fixture.provider_id, std::move(why)});
  }

  void match(const market::FixtureResult& said) {
    const auto& fixture = said.fixture;
    const auto& result = said.result;
    if (auto why = not_yet(result, fixture.starts_at, clock_); !why.empty()) {
      return skip(fixture, std::move(why));
    }
    if (said.lists_all) return match_race(said);
    const auto event = events_.find(fixture);
    if (!event) return skip(fixture, event.why_not().why);
    fields_.write(event->id.value(), fixture);
    matched_.push_back({&said, *event});
  }

  void match_race(const market::FixtureResult& said) {
    const auto event = races_.find(said.fixture);
    if (!event) {
      ++stored_.unmatched;
      return skip(said.fixture, event.why_not().why);
    }
    matched_.push_back({&said, {.id = *event}});
  }

  market::Result rows_of(const Matched& one, const market::NamedResult& result) {
    const auto& fixture = one.said->fixture;
    if (!one.said->lists_all) {
      return of_rows(result, fixture, identity_, RaceField{db_, one.event.id.value()});
    }
    auto [rows, unmatched] = races_.rows_of(one.event.id, result);
    for (auto& why : unmatched) skip(fixture, std::move(why));
    return rows;
  }

  void write(const Matched& one) {
    const auto& fixture = one.said->fixture;
    auto result = one.said->result;
    starts_at_.bind(one.event.id.value());
    starts_at_.step();
    const auto starts_at = starts_at_.time(0);
    // A source that gives no time of day has only assumed when it was known, too.
    if (fixture.start_assumed && starts_at > fixture.starts_at) {
      result.known_at += starts_at - fixture.starts_at;
    }
    if (auto why = not_yet(result, starts_at, clock_); !why.empty()) {
      return skip(fixture, std::move(why));
    }
    if (one.event.swapped) turn_round(result);
    ++stored_.results;
    const auto overtime = market::overtime_in(fixture.sport, fixture.league);
    auto rows = rows_of(one, result);
    rows.box = boxes_.of(one.event.id.value(), *one.said, stored_.skipped);
    switch (writer_.write(one.event.id, std::move(rows), overtime)) {
      case ResultWriter::Written::first: ++stored_.added; break;
      case ResultWriter::Written::revision: ++stored_.revised; break;
      case ResultWriter::Written::nothing: ++stored_.unchanged; break;
    }
    const bool is_match = fixture.form == market::Form::match;
    if (is_match && result.status == market::Status::final &&
        has_no_price(db_, one.event.id.value())) {
      unmatched_.push_back(one.said);
    }
  }

  // Once all results are written: what waits now waits for one that is not there.
  void doubt(const market::Fixture& fixture) {
    ++stored_.unmatched;
    const auto waits = waiting_beside(db_, fixture, poll_.at);
    if (waits.empty()) return;
    stored_.doubtful.push_back(
        {fixture.provider_id,
         fmt::format("stored, but nobody has prices of {} v {}, and {} waits for a result",
                     fixture.home, fixture.away, waits)});
  }

  Database& db_;
  const Poll& poll_;
  UtcTime clock_;
  std::int64_t poll_id_;
  Identity identity_;
  Events events_;
  FieldWriter fields_;
  RaceResults races_;
  BoxRows boxes_;
  ResultWriter writer_;
  Statement starts_at_;
  std::vector<Matched> matched_;
  std::vector<const market::FixtureResult*> unmatched_;
  StoredResults stored_;
};

}  // namespace

StoredResults store_results(Database& db, const Poll& poll, const ResultList& list, UtcTime clock) {
  return ResultIngest{db, poll, list, clock}.store(list);
}

}  // namespace store
