#include <strategy/rules.hpp>

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

}  // namespace strategy
