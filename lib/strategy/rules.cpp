#include <strategy/rules.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

std::vector<market::Market> common_markets() {
  using market::Kind;
  return {{.kind = Kind::three_way},
          {.kind = Kind::moneyline},
          {.kind = Kind::spread},
          {.kind = Kind::total}};
}

bool is_one_of(const market::Market& market, const std::vector<market::Market>& markets) {
  return std::ranges::find(markets, of_game(market)) != markets.end();
}

std::string looks_like_error(double edge, double max_edge) {
  return fmt::format("edge {:.3f} > {:.3f}: looks like an error: check", edge, max_edge);
}

}  // namespace strategy
