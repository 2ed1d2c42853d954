#include <strategy/modelled.hpp>
#include <strategy/rested.hpp>
#include <strategy/totals.hpp>

namespace strategy {

namespace {

Ruling nobody_back_to_back(const Slate& slate) {
  const auto home = not_back_to_back(slate, market::Side::home);
  if (home.verdict == Verdict::drop) return home;
  return not_back_to_back(slate, market::Side::away);
}

}  // namespace

Selected select_totals(const Slate& slate, const TotalsRules& rules, const market::Books& books,
                       const Placed& placed) {
  std::vector<Filter> filters = {
      {"threshold", [&](const Pick& pick) { return at_least(pick.edge_points, rules.min_edge); }}};
  if (rules.no_b2b) {
    filters.push_back({"no_b2b", [&](const Pick&) { return nobody_back_to_back(slate); }});
  }
  return select_modelled(slate,
                         {.strategy = "totals",
                          .rules = rules,
                          .wants = TotalsRules::wants,
                          .filters = std::move(filters)},
                         books, placed);
}

}  // namespace strategy
