#include <report/oddities.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

bool is_same(const bets::Record& a, const bets::Record& b) {
  const auto is_alike = [&](auto bets::Record::*field) { return a.*field == b.*field; };
  return a.is_single && b.is_single && is_alike(&bets::Record::selection) &&
         is_alike(&bets::Record::way) && is_alike(&bets::Record::book) &&
         is_alike(&bets::Record::returned_per) && is_alike(&bets::Record::staked_per) &&
         is_alike(&bets::Record::stake) && is_alike(&bets::Record::strategy);
}

std::string what_cannot_be(const bets::Record& bet, UtcTime start) {
  constexpr double kRounding = 1e-6;
  if (bet.placed_at > start) {
    return fmt::format("placed at {}, after the start", format_utc(bet.placed_at));
  }
  if (!bet.settled) return {};
  const auto& [entry, at, close, source, age, clv] = *bet.settled;
  if (at < bet.placed_at) return fmt::format("settled at {}, before it was placed", format_utc(at));
  const bool is_decided = entry.outcome != bets::Outcome::void_bet;
  if (is_decided && at < start) {
    return fmt::format("{} at {}, before the start", to_string(entry.outcome), format_utc(at));
  }
  if (bet.is_single && bet.way == market::Way::back &&
      entry.returned - bet.stake - entry.commission != entry.profit) {
    return fmt::format("profit {} is not what was returned, {}, less stake and commission",
                       entry.profit, entry.returned);
  }
  if (close && clv && bet.returned_per > 0) {
    const auto net = 1 + (bet.price() - 1) * (1 - bet.commission);
    if (std::fabs(*close * net - 1 - *clv) > kRounding) {
      return fmt::format("CLV {:.6f} is not its price by the close, {:.6f}", *clv,
                         *close * net - 1);
    }
  }
  return {};
}

}  // namespace

std::vector<Oddity> duplicates(std::span<const bets::Record> bets_of_one_event) {
  std::vector<Oddity> found;
  for (std::size_t i = 0; i < bets_of_one_event.size(); ++i) {
    const auto& bet = bets_of_one_event[i];
    const auto before = bets_of_one_event.first(i);
    const auto same =
        std::ranges::find_if(before, [&](const auto& one) { return is_same(one, bet); });
    if (same == before.end()) continue;
    found.push_back(
        {bet.id,
         fmt::format("as bet {}: the same selection, book, price, stake and strategy", same->id)});
  }
  return found;
}

std::vector<Oddity> impossible(std::span<const bets::Record> bets_of_one_event, UtcTime start) {
  std::vector<Oddity> found;
  for (const auto& bet : bets_of_one_event) {
    auto what = what_cannot_be(bet, start);
    if (!what.empty()) found.push_back({bet.id, std::move(what)});
  }
  return found;
}

}  // namespace report
