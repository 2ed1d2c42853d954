#pragma once

#include <provider/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace provider::betfair {

// What is offered at a price.
struct Rung {
  std::int64_t price = 0;  // ten-thousandths
  std::int64_t size = 0;   // minor units
};

// The offers of one side of a runner, put together from what changed.
class Ladder {
 public:
  enum class Best { highest, lowest };
  explicit Ladder(Best best) : best_{best} {}

  // Of changes [price, size]: the size is the new total there, 0 for nothing left.
  void change_prices(const Json& changes);

  // Of changes [level, price, size], the best at level 0, from a stream that has no more than a
  // few levels.
  void change_levels(const Json& changes);

  void clear();

  std::optional<Rung> best() const;

 private:
  Best best_;
  std::vector<Rung> rungs_;  // by price
  std::map<std::int64_t, Rung> levels_;
};

}  // namespace provider::betfair
