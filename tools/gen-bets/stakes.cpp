#include "stakes.hpp"

#include <staking/arbitrage.hpp>
#include <staking/kelly.hpp>

#include <fmt/ranges.h>

namespace gen_bets {

namespace {

std::string listed(const std::vector<std::string>& limits) {
  return fmt::format("{}", fmt::join(limits, ", "));
}

Staked stake_single(const Candidate& candidate, const config::Config& config,
                    const risk::Book& book) {
  const auto& pick = candidate.group.front();
  const double kelly = staking::kelly_fraction(pick.probability, pick.net.decimal());
  const auto wanted = staking::wanted_stake(config.plan, book.exposure().bankroll, kelly);
  const auto sized = book.size(ask_for(candidate, wanted));
  return {{sized.stake}, {kelly}, sized.steps, listed(sized.bound()), sized.refused};
}

// An arbitrage is given what its limits leave, for Kelly would stake
// everything, and is split so that every outcome pays the same.
Staked stake_arbitrage(const Candidate& candidate, const config::Config& config,
                       const risk::Book& book) {
  const bool flat = config.plan.kind == staking::Plan::Kind::flat;
  const auto wanted = flat ? config.plan.unit : book.exposure().bankroll;
  const auto sized = book.size(ask_for(candidate, wanted));
  if (!sized.refused.empty()) return {.refused = sized.refused};

  std::vector<odds::Price> prices;
  for (const auto& pick : candidate.group) prices.push_back(pick.net);
  const auto split = staking::split_arbitrage(prices, sized.stake, Rounding::down);
  if (!split) return {.refused = split.why_not().why};
  for (const auto leg : split->stakes) {
    if (leg < config.limits.min_bet) {
      return {.refused = fmt::format("leg {} < minimum {}", leg, config.limits.min_bet)};
    }
  }
  return {split->stakes, std::vector<double>(prices.size(), 0.0), sized.steps,
          listed(sized.bound()), ""};
}

}  // namespace

Money Staked::total() const {
  Money sum;
  for (const auto stake : stakes) sum += stake;
  return sum;
}

std::string key_of(market::EventId event) {
  return fmt::format("event:{}", event);
}

risk::Ask ask_for(const Candidate& candidate, Money wanted) {
  risk::Ask ask{.strategy = candidate.group.front().strategy, .wanted = wanted, .keys = {}};
  if (candidate.group.size() == 1) ask.keys.push_back(key_of(candidate.event.id));
  return ask;
}

Staked stake(const Candidate& candidate, const config::Config& config, const risk::Book& book) {
  return candidate.group.size() == 1 ? stake_single(candidate, config, book)
                                     : stake_arbitrage(candidate, config, book);
}

}  // namespace gen_bets
