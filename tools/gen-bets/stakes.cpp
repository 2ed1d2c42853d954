#include "stakes.hpp"

#include <staking/arbitrage.hpp>
#include <staking/kelly.hpp>
#include <staking/points.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace gen_bets {

namespace {

std::string listed(const std::vector<std::string>& limits) {
  return fmt::format("{}", fmt::join(limits, ", "));
}

// "offered for 5.00 < stake 13.88"; empty where it is enough, or nobody knows.
std::string too_little_on_offer(const strategy::Pick& pick, Money stake) {
  if (!pick.size || *pick.size >= stake) return {};
  return fmt::format("offered for {} < stake {}", *pick.size, stake);
}

// Of the probability: as its model says, or of a consensus by that of its log-odds.
std::optional<double> deviation_of(const strategy::Pick& pick) {
  if (pick.doubt) return pick.doubt;
  if (!pick.dispersion) return std::nullopt;
  return *pick.dispersion * pick.probability * (1 - pick.probability);
}

staking::Evidence known_of(const strategy::Pick& pick, const store::Forms& forms) {
  staking::Evidence evidence{.edge_points = pick.probability - 1 / pick.net.decimal(),
                             .deviation = deviation_of(pick)};
  const auto form = forms.find(pick.strategy);
  if (form == forms.end()) return evidence;
  evidence.losing_run = form->second.losing_run;
  evidence.clv = form->second.clv;
  return evidence;
}

// Whether two selections of an event are outcomes of one market, of which one happens.
bool exclude_each_other(const market::Selection& s, const market::Selection& t) {
  return s.market == t.market && (is_of_field(s.market) || s.subject == t.subject) &&
         winners(s.market) == 1 &&
         market_line(s.market, s.side, s.line) == market_line(t.market, t.side, t.line);
}

// One bet, with a probability.
bool is_single(const Candidate& candidate) {
  return candidate.group.size() == 1 && !candidate.group.front().tip;
}

// With its pushes and half results, where they are known.
double kelly_of(const strategy::Pick& pick) {
  const auto price = pick.net.decimal();
  if (!pick.chances) return staking::kelly_fraction(pick.probability, price);
  const auto share = staking::kelly_asian(*pick.chances, price);
  return share ? *share : 0;
}

}  // namespace

void set_kelly(std::vector<Candidate>& candidates) {
  for (auto& candidate : candidates) {
    if (!is_single(candidate)) continue;
    const auto& selection = candidate.group.front().selection;
    std::vector<double> probabilities;
    std::vector<double> prices;
    std::set<market::Selection> seen;
    std::size_t own = 0;
    for (const auto& other : candidates) {
      if (!is_single(other) || other.event.id != candidate.event.id) continue;
      const auto& pick = other.group.front();
      if (!exclude_each_other(selection, pick.selection)) continue;
      const bool is_own = &other == &candidate;
      // Of another strategy: the same outcome, not another one.
      if (!is_own && (pick.selection == selection || seen.contains(pick.selection))) continue;
      if (is_own) own = prices.size();
      probabilities.push_back(pick.probability);
      prices.push_back(pick.net.decimal());
      seen.insert(pick.selection);
    }
    // What stands already counts as if it was bet now.
    for (const auto& held : candidate.held) {
      if (!exclude_each_other(selection, held.selection)) continue;
      if (!seen.insert(held.selection).second) continue;
      probabilities.push_back(held.probability);
      prices.push_back(held.net.decimal());
    }
    if (prices.size() == 1) {
      candidate.kelly = kelly_of(candidate.group.front());
      continue;
    }
    // Each by the opinions of other books, they may add up to more than 1.
    const auto sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    for (auto& probability : probabilities) probability /= std::max(1.0, sum);
    const auto shares = staking::kelly_exclusive(probabilities, prices);
    candidate.kelly = shares ? shares->fractions[own] : 0;
  }
}

risk::Position position_of(const market::Event& event, const market::Selection& selection,
                           market::Way way, store::Teams& teams) {
  const bool is_prop = selection.market.kind == market::Kind::prop && selection.subject;
  return risk::position_of(event, selection, way,
                           is_prop ? teams.of(*selection.subject) : std::nullopt);
}

Money Staked::total() const {
  Money sum;
  for (const auto stake : stakes) sum += stake;
  return sum;
}

Stakes::Stakes(const config::Config& config, risk::Book book, store::Forms forms,
               store::Teams teams)
    : config_{config}, book_{std::move(book)}, forms_{std::move(forms)}, teams_{std::move(teams)} {}

Staked Stakes::of(const Candidate& candidate) {
  if (candidate.group.front().tip) return tip(candidate);
  return candidate.group.size() == 1 ? single(candidate) : arbitrage(candidate);
}

void Stakes::accept(const Candidate& candidate, const Staked& staked) {
  book_.accept(ask_for(candidate, 0), staked.total());
}

// What a candidate asks of the limits; `wanted` in minor units. An arbitrage cannot lose,
// and takes no event's room.
risk::Ask Stakes::ask_for(const Candidate& candidate, double wanted) {
  const auto& pick = candidate.group.front();
  risk::Ask ask{.strategy = pick.strategy, .wanted = wanted, .position = {}};
  if (candidate.group.size() != 1) return ask;
  ask.position = position_of(candidate.event, pick.selection, market::Way::back, teams_);
  ask.position->price = pick.net;
  return ask;
}

Staked Stakes::single(const Candidate& candidate) {
  const auto& pick = candidate.group.front();
  const double kelly = candidate.kelly;
  auto wanted = staking::wanted_stake(config_.plan, bankroll(), kelly, known_of(pick, forms_));
  if (!wanted.refused.empty()) return {.refused = std::move(wanted.refused)};
  const auto sized = book_.size(ask_for(candidate, wanted.stake));
  if (auto little = too_little_on_offer(pick, sized.stake); !little.empty()) {
    return {.refused = std::move(little)};
  }
  auto steps = std::move(wanted.steps);
  steps.insert(steps.end(), sized.steps.begin(), sized.steps.end());
  return {{sized.stake}, {kelly}, std::move(steps), listed(sized.bound()), sized.refused};
}

// A confidence is no probability: there is no share of the bankroll to be had from it.
Staked Stakes::tip(const Candidate& candidate) {
  const auto& pick = candidate.group.front();
  const auto points = config_.strategies.tips.stakes_by_confidence
                          ? staking::points_by_confidence(pick.confidence)
                          : 1.0;
  if (points <= 0) {
    return {.refused = fmt::format("no point at a confidence of {:.3f}", pick.confidence)};
  }
  auto staked = in_points(ask_for(candidate, 0), points);
  if (auto little = too_little_on_offer(pick, staked.total());
      staked.refused.empty() && !little.empty()) {
    return {.refused = std::move(little)};
  }
  return staked;
}

Staked Stakes::in_points(risk::Ask ask, double points) {
  const auto unit = config_.plan.unit;
  ask.wanted = points * static_cast<double>(unit.minor());
  const auto wanted = Money::from_minor(static_cast<std::int64_t>(ask.wanted));
  std::vector<bets::Step> steps{
      {.name = "points", .factor = points, .before = unit, .after = wanted}};
  const auto sized = book_.size(ask);
  steps.insert(steps.end(), sized.steps.begin(), sized.steps.end());
  return {{sized.stake}, {}, std::move(steps), listed(sized.bound()), sized.refused};
}

// Lost with its first leg, so that counts for it.
Staked Stakes::multiple(const std::vector<const Candidate*>& legs) {
  auto ask = ask_for(*legs.front(), 0);
  ask.position->is_single = false;
  auto staked = in_points(ask, 1);
  if (staked.refused.empty()) book_.accept(ask, staked.total());
  return staked;
}

// An arbitrage is given what its limits leave, for Kelly would stake
// everything, and is split so that every outcome pays the same.
Staked Stakes::arbitrage(const Candidate& candidate) {
  const bool flat = config_.plan.kind == staking::Plan::Kind::flat;
  const auto wanted = flat ? config_.plan.unit : bankroll();
  const auto sized = book_.size(ask_for(candidate, static_cast<double>(wanted.minor())));
  if (!sized.refused.empty()) return {.refused = sized.refused};

  std::vector<odds::Price> prices;
  for (const auto& pick : candidate.group) prices.push_back(pick.net);
  const auto split = staking::split_arbitrage(prices, sized.stake, Rounding::down);
  if (!split) return {.refused = split.why_not().why};
  for (std::size_t i = 0; i < split->stakes.size(); ++i) {
    const auto leg = split->stakes[i];
    if (leg < config_.limits.min_bet) {
      return {.refused = fmt::format("leg {} < minimum {}", leg, config_.limits.min_bet)};
    }
    if (auto little = too_little_on_offer(candidate.group[i], leg); !little.empty()) {
      return {.refused = std::move(little)};
    }
  }
  return {split->stakes, std::vector<double>(prices.size(), 0.0), sized.steps,
          listed(sized.bound()), ""};
}

}  // namespace gen_bets
