#include <store/multiples.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

// A multiple has its first leg in the time only if it has any there.
std::vector<Multiple> multiples(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                                UtcTime now) {
  Statement query{db, fmt::format(R"(
    WITH asked AS (
      SELECT DISTINCT decision FROM event CROSS JOIN decision_leg ON decision_leg.event = event.id
       WHERE event.starts_at >= ?2 AND event.starts_at < ?3)
    SELECT {}, decision.id, coalesce(horse.joined_to, horse.id), price_returned, price_staked,
           decision.stake, settlement.turnover_num, settlement.turnover_den, settlement.profit
      FROM asked
      JOIN decision ON decision.id = asked.decision
      JOIN decision_leg ON decision_leg.decision = decision.id
      JOIN event ON event.id = decision_leg.event
      JOIN selection ON selection.id = selection
      JOIN participant AS horse ON horse.id = selection.subject
      LEFT JOIN settlement ON settlement.ticket = decision.id AND settled_at <= ?4
            AND (reversed_at IS NULL OR reversed_at > ?4)
      {}
     WHERE decision.mode = ?1 AND made_at <= ?4 AND decision.folds > 1
     ORDER BY decision.id, n)",
                                  kEventColumns, kEventJoins)};
  query.bind(code(mode), from, until, now);
  constexpr int kFirst = kEventColumnCount;
  std::vector<Multiple> found;
  while (query.step()) {
    const bets::BetId id{query.integer(kFirst)};
    if (found.empty() || found.back().id != id) {
      auto& multiple = found.emplace_back(
          Multiple{.id = id, .stake = Money::from_minor(query.integer(kFirst + 4)), .legs = {}});
      if (!query.is_null(kFirst + 5)) {
        const Ratio turnover{query.integer(kFirst + 5), query.integer(kFirst + 6)};
        multiple.in_action = share_of(multiple.stake, turnover);
        multiple.profit = Money::from_minor(query.integer(kFirst + 7));
      }
    }
    found.back().legs.push_back({.event = read_event(query, 0),
                                 .runner = market::ParticipantId{query.integer(kFirst + 1)},
                                 .price = *read_price(query, kFirst + 2)});
  }
  const auto first = [](const Multiple& one) {
    return std::ranges::min(one.legs, {},
                            [](const LegOfMultiple& leg) { return leg.event.starts_at; })
        .event.starts_at;
  };
  std::erase_if(found,
                [&](const Multiple& one) { return first(one) < from || first(one) >= until; });
  std::ranges::stable_sort(found, {}, first);
  return found;
}

}  // namespace store
