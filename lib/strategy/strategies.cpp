#include <strategy/arbitrage.hpp>
#include <strategy/b2b_rest.hpp>
#include <strategy/props.hpp>
#include <strategy/spread.hpp>
#include <strategy/strategies.hpp>
#include <strategy/tips.hpp>
#include <strategy/totals.hpp>
#include <strategy/value.hpp>

namespace strategy {

namespace {

template <typename OfStrategy>
Strategy row(std::string_view name, int priority, const OfStrategy& rules,
             Selected (*select)(const Slate&, const OfStrategy&, const market::Books&,
                                const Placed&),
             Asks asks = {}) {
  return {.name = name,
          .priority = priority,
          .enabled = rules.enabled,
          .window = rules.window,
          .max_price_age = rules.max_price_age,
          .wants = [&rules](const market::Market& market) { return rules.wants(market); },
          .asks = asks,
          .select = [&rules, select](
                        const Slate& slate, const market::Books& books,
                        const Placed& placed) { return select(slate, rules, books, placed); }};
}

}  // namespace

std::vector<Strategy> strategies(const Rules& rules) {
  const auto& spread = rules.spread;
  const auto& totals = rules.totals;
  return {row("totals", 1, totals, select_totals, {.predictions = true, .rest = totals.no_b2b}),
          row("spread", 2, spread, select_spread,
              {.predictions = true, .rest = spread.no_b2b || spread.rest_aligns}),
          row("arbitrage", 3, rules.arbitrage, select_arbitrage),
          row("props", 4, rules.props, select_props, {.predictions = true, .squads = true}),
          row("b2b_rest", 10, rules.b2b_rest, select_b2b_rest, {.rest = true}),
          row("value", 11, rules.value, select_value),
          row("tips", 12, rules.tips, select_tips, {.predictions = true, .race = true})};
}

std::vector<std::string_view> names() {
  const Rules rules;
  std::vector<std::string_view> found;
  for (const auto& strategy : strategies(rules)) found.push_back(strategy.name);
  return found;
}

}  // namespace strategy
