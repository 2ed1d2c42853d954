#include <store/result_gaps.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

namespace {

template <typename Fact>
Fact* find(std::vector<std::pair<market::ParticipantId, Fact>>& facts,
           market::ParticipantId runner) {
  const auto found = std::ranges::find(facts, runner, [](const auto& one) { return one.first; });
  return found == facts.end() ? nullptr : &found->second;
}

template <typename Value>
void fill_in(std::optional<Value>& known, const std::optional<Value>& told) {
  if (!known) known = told;
}

}  // namespace

// The factor is that of the first row which says that the runner is out: those of the others
// are reckoned anew afterwards.
ResultGaps::ResultGaps(Database& db)
    : removals_{db, R"(
        SELECT coalesce(joined_to, participant.id), removed_at, reduction,
               (SELECT price_returned FROM last_traded
                 WHERE last_traded.selection = out.selection AND last_traded.book = out.book
                   AND last_traded.at <= ?2 ORDER BY last_traded.at DESC LIMIT 1),
               (SELECT price_staked FROM last_traded
                 WHERE last_traded.selection = out.selection AND last_traded.book = out.book
                   AND last_traded.at <= ?2 ORDER BY last_traded.at DESC LIMIT 1)
          FROM selection
          JOIN market ON market.id = selection.market AND market.name = 'win' AND period = 'game'
          JOIN participant ON participant.id = subject
          JOIN traded_runner AS out ON out.selection = selection.id
          JOIN runner_word ON runner_word.id = out.status AND runner_word.name = 'removed'
         WHERE selection.event = ?1 AND out.at <= ?2
         ORDER BY 1, out.at)"},
      entries_{db, R"(
        SELECT coalesce(joined_to, participant.id), entry, max(entry.known_at), since
          FROM entry
          JOIN participant ON participant.id = participant
          JOIN event ON event.id = event
         WHERE event = ?1 AND entry.known_at <= ?2 AND since < starts_at
         GROUP BY entry.participant ORDER BY 1)"},
      starting_prices_{db, R"(
        SELECT coalesce(joined_to, participant.id), price_returned, price_staked
          FROM selection
          JOIN market ON market.id = selection.market AND market.name = 'win' AND period = 'game'
          JOIN participant ON participant.id = subject
          JOIN starting_price ON starting_price.selection = selection.id
         WHERE selection.event = ?1 AND starting_price.at <= ?2
         ORDER BY starting_price.at)"} {}

void ResultGaps::fill(market::EventId event, UtcTime now, market::Result& result) {
  if (result.order.empty()) return;
  fill_removals(event, now, result);
  fill_entries(event, now, result);
  fill_starting_prices(event, now, result);
}

void ResultGaps::fill_removals(market::EventId event, UtcTime now, market::Result& result) {
  removals_.bind(event.value(), now);
  while (removals_.step()) {
    const market::ParticipantId runner{removals_.integer(0)};
    if (find(result.order, runner)) continue;
    auto* known = find(result.withdrawals, runner);
    if (!known) known = &result.withdrawals.emplace_back(runner, market::NonRunner{}).second;
    fill_in(known->at, removals_.optional_time(1));
    if (!removals_.is_null(2)) {
      fill_in(known->reduction, std::optional{from_millionths(removals_.integer(2))});
    }
    fill_in(known->price, read_price(removals_, 3));
  }
}

// Of a card or the exchange, where one of them has said so before the start.
void ResultGaps::fill_entries(market::EventId event, UtcTime now, market::Result& result) {
  entries_.bind(event.value(), now);
  while (entries_.step()) {
    if (word<market::Entry>(entries_, 1) != market::Entry::non_runner) continue;
    auto* const known = find(result.withdrawals, market::ParticipantId{entries_.integer(0)});
    if (known) fill_in(known->at, entries_.optional_time(3));
  }
}

void ResultGaps::fill_starting_prices(market::EventId event, UtcTime now, market::Result& result) {
  starting_prices_.bind(event.value(), now);
  while (starting_prices_.step()) {
    auto* const known = find(result.order, market::ParticipantId{starting_prices_.integer(0)});
    if (known) known->bsp = read_price(starting_prices_, 1);
  }
}

}  // namespace store
