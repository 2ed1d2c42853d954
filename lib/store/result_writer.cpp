#include <store/result_writer.hpp>
#include <store/rows.hpp>
#include <store/same_event.hpp>

#include <algorithm>
#include <set>

namespace store {

namespace {

// Regulation time that ended level, and a score that may hold the overtime after it.
bool can_both_be(const market::PeriodScore& one, const market::PeriodScore& other) {
  const bool is_one_first = one.scope == market::Scope::regulation;
  const auto& regulation = is_one_first ? one : other;
  const auto& last = is_one_first ? other : one;
  return regulation.scope == market::Scope::regulation && last.scope != market::Scope::regulation &&
         regulation.score.home == regulation.score.away &&
         last.score.home >= regulation.score.home && last.score.away >= regulation.score.away;
}

// A score that differs from what was known of its period replaces all that it
// contradicts; one that says no more than that is not new.
void merge_score(std::vector<market::PeriodScore>& known, const market::PeriodScore& said,
                 market::Overtime overtime) {
  using market::Scope;
  const auto same_period = [&](const market::PeriodScore& one) {
    return one.period == said.period;
  };
  const bool is_known = std::ranges::any_of(known, [&](const market::PeriodScore& one) {
    return same_period(one) && one.score == said.score &&
           (one.scope == said.scope || said.scope == Scope::any);
  });
  if (is_known) return;
  std::erase_if(known, [&](const market::PeriodScore& one) {
    if (!same_period(one)) return false;
    const bool is_of_same =
        one.scope == said.scope || one.scope == Scope::any || said.scope == Scope::any;
    return is_of_same && (overtime == market::Overtime::never || !can_both_be(one, said));
  });
  known.push_back(said);
}

template <typename Fact>
void merge_one(Fact& known, const Fact& said) {
  known = said;
}

template <typename Fact>
void merge_fact(std::optional<Fact>& known, const std::optional<Fact>& said) {
  if (said) known = said;
}

// A source that knows no more than who won takes back no place, and one without starting
// prices none of them.
void merge_one(market::Finish& known, const market::Finish& said) {
  const auto before = known;
  const bool is_denied = said.beaten && known.position == 1;  // the placings were changed
  const bool has_place = !is_denied && (known.position || !known.code.empty());
  if (said.position || !said.code.empty() || !has_place) known = said;
  known.sp = said.sp ? said.sp : before.sp;
  known.bsp = said.bsp ? said.bsp : before.bsp;
}

// Who says no more than that a horse came out takes back no deduction.
void merge_one(market::NonRunner& known, const market::NonRunner& said) {
  merge_fact(known.at, said.at);
  merge_fact(known.price, said.price);
  merge_fact(known.deduction, said.deduction);
  merge_fact(known.reduction, said.reduction);
  known.touches_sp = known.touches_sp || said.touches_sp;
}

// Of one who played, a statistic that is not spoken of stays known.
void merge_one(market::PlayerLine& known, const market::PlayerLine& said) {
  if (!known.played || !said.played) known.stats.clear();
  known.played = said.played;
  for (const auto& [stat, value] : said.stats) known.stats[stat] = value;
}

template <typename Fact>
void merge_facts(std::vector<std::pair<market::ParticipantId, Fact>>& known,
                 const std::vector<std::pair<market::ParticipantId, Fact>>& said) {
  for (const auto& [who, fact] : said) {
    const auto found = std::ranges::find(known, who, [](const auto& one) { return one.first; });
    if (found == known.end()) {
      known.emplace_back(who, fact);
    } else {
      merge_one(found->second, fact);
    }
  }
}

// Who is said to have run has not come out, and the other way round.
template <typename Fact, typename Other>
void drop_those_in(std::vector<std::pair<market::ParticipantId, Fact>>& known,
                   const std::vector<std::pair<market::ParticipantId, Other>>& said) {
  std::erase_if(known, [&](const auto& one) {
    return std::ranges::any_of(said, [&](const auto& other) { return other.first == one.first; });
  });
}

// What is known when `said` comes on top of what was known.
market::Result merged(market::Result known, const market::Result& said, market::Overtime overtime) {
  // The score at which a game was stopped is none of the game that was played.
  if (known.status != said.status) known.scores.clear();
  known.status = said.status;
  known.known_at = said.known_at;
  for (const auto& score : said.scores) merge_score(known.scores, score, overtime);
  drop_those_in(known.withdrawals, said.order);
  drop_those_in(known.order, said.withdrawals);
  merge_facts(known.order, said.order);
  merge_facts(known.box, said.box);
  merge_facts(known.withdrawals, said.withdrawals);
  merge_fact(known.race.handicap, said.race.handicap);
  merge_fact(known.race.ran, said.race.ran);
  // Of a number that more are known to have run than, nothing is known.
  if (known.race.ran && *known.race.ran < std::ssize(known.order)) known.race.ran.reset();
  merge_fact(known.race.places, said.race.places);
  const auto by_id = [](const auto& one) { return one.first; };
  std::ranges::sort(known.scores, {}, [](const market::PeriodScore& one) {
    return std::pair{to_string(one.period), one.scope};
  });
  std::ranges::sort(known.order, {}, by_id);
  std::ranges::sort(known.box, {}, by_id);
  std::ranges::sort(known.withdrawals, {}, by_id);
  return known;
}

bool says_the_same(const market::Result& a, const market::Result& b) {
  return a.status == b.status && a.scores == b.scores && a.order == b.order && a.box == b.box &&
         a.withdrawals == b.withdrawals && a.race == b.race;
}

// Whether a revision already has all that is said.
bool has_all_of(const Revision& known, const market::Result& said, market::Overtime overtime) {
  return says_the_same(merged(known.result, said, overtime), known.result);
}

// What results of its competition are known to have from now on: see settlement::Told.
std::set<std::string> told_by(const market::Result& result) {
  std::set<std::string> told;
  for (const auto& part : result.scores) {
    if (!part.period.is_game()) told.insert(to_string(part.period));
    if (part.period.is_game() && part.scope == market::Scope::regulation) told.insert("regulation");
  }
  if (!result.order.empty()) told.insert("order");
  for (const auto& [who, line] : result.box) {
    for (const auto& [stat, value] : line.stats) told.emplace(stat.name());
  }
  return told;
}

std::optional<std::int64_t> returned(const std::optional<odds::Price>& price) {
  return price ? std::optional{price->returned()} : std::nullopt;
}

std::optional<std::int64_t> staked(const std::optional<odds::Price>& price) {
  return price ? std::optional{price->staked()} : std::nullopt;
}

std::optional<std::int64_t> share(const std::optional<Ratio>& ratio) {
  return ratio ? std::optional{millionths(*ratio)} : std::nullopt;
}

// Of the same match where its sides are listed the other way round.
market::Result with_sides_turned(market::Result result) {
  for (auto& part : result.scores) std::swap(part.score.home, part.score.away);
  return result;
}

}  // namespace

ResultWriter::ResultWriter(Database& db, std::string provider, std::int64_t poll)
    : provider_{std::move(provider)},
      poll_{poll},
      reader_{db},
      handicap_{db, "SELECT handicap FROM event_detail WHERE event = ? AND handicap IS NOT NULL"},
      insert_{db, "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
      insert_score_{db, "INSERT INTO score VALUES (?, ?, ?, ?, ?, ?)"},
      insert_finish_{db, "INSERT INTO finish VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      insert_box_{db, "INSERT INTO box VALUES (?, ?, ?, ?, ?, ?)"},
      insert_withdrawal_{db, "INSERT INTO withdrawal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      told_{db},
      same_{db, fmt::format("SELECT event.id, {} FROM event JOIN event AS first "
                            "ON first.id = event.same_as WHERE event.same_as = ?",
                            kIsSwapped)} {}

void ResultWriter::insert(market::EventId event, std::int64_t revision,
                          const market::Result& result) {
  const auto id = event.value();
  const auto& race = result.race;
  const auto handicap =
      race.handicap ? std::optional<std::int64_t>{*race.handicap ? 1 : 0} : std::nullopt;
  insert_
      .bind(id, revision, code(result.status), result.known_at, poll_, handicap, race.ran,
            race.places)
      .run();
  for (const auto& [period, scope, score] : result.scores) {
    insert_score_.bind(id, revision, to_string(period), code(scope), score.home, score.away).run();
  }
  for (const auto& [who, finish] : result.order) {
    insert_finish_
        .bind(id, revision, who.value(), finish.position, finish.code, returned(finish.sp),
              staked(finish.sp), returned(finish.bsp), staked(finish.bsp), finish.beaten ? 1 : 0)
        .run();
  }
  for (const auto& [who, line] : result.box) {
    const auto put = [&, player = who.value(), played = line.played ? 1 : 0](std::string_view stat,
                                                                             std::int64_t value) {
      insert_box_.bind(id, revision, player, stat, value, played).run();
    };
    if (line.stats.empty()) put("", 0);
    for (const auto& [stat, value] : line.stats) put(stat.name(), value);
  }
  for (const auto& [who, withdrawal] : result.withdrawals) {
    insert_withdrawal_
        .bind(id, revision, who.value(), withdrawal.at, returned(withdrawal.price),
              staked(withdrawal.price), share(withdrawal.deduction), share(withdrawal.reduction),
              withdrawal.touches_sp ? 1 : 0)
        .run();
  }
  for (const auto& what : told_by(result)) told_.tell(event, what, result.known_at);
}

// A race is graded by what was known of it before, too.
void ResultWriter::add_handicap(market::EventId event, market::Result& result) {
  if (result.order.empty()) return;
  handicap_.bind(event.value());
  if (handicap_.step()) result.race.handicap = handicap_.integer(0) != 0;
}

ResultWriter::Written ResultWriter::write(market::EventId event, market::Result result,
                                          market::Overtime overtime) {
  std::vector<std::pair<market::EventId, bool>> same;
  same_.bind(event.value());
  while (same_.step()) same.emplace_back(same_.integer(0), same_.integer(1) != 0);
  for (const auto& [other, is_swapped] : same) {
    write_one(other, is_swapped ? with_sides_turned(result) : result, overtime);
  }
  return write_one(event, std::move(result), overtime);
}

ResultWriter::Written ResultWriter::write_one(market::EventId event, market::Result result,
                                              market::Overtime overtime) {
  add_handicap(event, result);
  const auto newest = reader_.newest(event);
  if (newest) {
    const auto said_before = reader_.newest_of(event, provider_);
    if ((said_before && has_all_of(*said_before, result, overtime)) ||
        has_all_of(*newest, result, overtime) || result.known_at < newest->result.known_at) {
      return Written::nothing;
    }
  }
  insert(
      event, newest ? newest->number + 1 : 1,
      merged(newest ? newest->result : market::Result{.status = result.status}, result, overtime));
  return newest ? Written::revision : Written::first;
}

}  // namespace store
