#pragma once

#include <market/runners.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strategy {

// What the tags of a tip are made of. What is not known makes no tag.
struct TagFacts {
  market::Runner runner;
  std::optional<std::int64_t> race_class;
  std::optional<std::int64_t> stalls;
  std::int64_t of_the_yard = 1;  // runners of its trainer in the race, with it
  double confidence = 0;
  odds::Price price;
  std::optional<odds::Price> first_price;  // of the day, at the same book
};

// 100 x the share of wins in the last six runs, less how much worse the newest was than the
// oldest of them; 0 and letters count as tenth, '-' and '/' are no runs. Nothing without runs.
std::optional<double> form_score(std::string_view form);

// 100 (0.4 max(0, 30 - days)/30 + 0.4 (trainer + jockey)/200 + 0.2 (0.5 + clamp(drop, -1, 1)/2)),
// where the drop is that of the price since the day's first, a share of it. Nothing where one
// of them is not known.
std::optional<double> stable_score(const TagFacts& facts);

// In the order of the desk's list, "Monster NAP" among them; "Solid pick" where there is no
// other.
std::vector<std::string> tags_of(const TagFacts& facts, bool is_nap);

}  // namespace strategy
