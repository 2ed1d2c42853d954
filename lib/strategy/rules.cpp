#include <strategy/rules.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

// Of the whole game, counted in what decides it.
bool is_whole(const market::Market& market, market::Kind kind) {
  return market == market::Market{.kind = kind};
}

}  // namespace

bool Markets::contains(const market::Market& market) const {
  if (props && market.kind == market::Kind::prop) return true;
  return std::ranges::find(named, of_game(market)) != named.end();
}

Markets common_markets() {
  using market::Kind;
  return {.named = {{.kind = Kind::three_way},
                    {.kind = Kind::moneyline},
                    {.kind = Kind::spread},
                    {.kind = Kind::total}}};
}

std::vector<market::Stat> usual_stats() {
  std::vector<market::Stat> stats;
  for (const auto* name : {"points", "rebounds", "assists", "threes"}) {
    stats.push_back(*market::Stat::find(name));
  }
  return stats;
}

std::string looks_like_error(double edge, double max_edge) {
  return fmt::format("edge {:.3f} > {:.3f}: looks like an error: check", edge, max_edge);
}

bool SpreadRules::wants(const market::Market& market) {
  return is_whole(market, market::Kind::spread);
}

bool TotalsRules::wants(const market::Market& market) {
  return is_whole(market, market::Kind::total);
}

bool RestRules::wants(const market::Market& market) {
  return is_whole(market, market::Kind::spread);
}

bool TipsRules::wants(const market::Market& market) {
  return is_whole(market, market::Kind::win);
}

bool PropsRules::wants(const market::Market& market) const {
  return market.kind == market::Kind::prop && market.period.is_game() &&
         std::ranges::find(stats, *market.stat) != stats.end();
}

}  // namespace strategy
