#include <schedule/looks.hpp>

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::minutes;

constexpr minutes kBefore[] = {minutes{60}, minutes{30}, minutes{10}};
constexpr minutes kShared{2};
constexpr minutes kDueFor{5};  // so late it is still news

}  // namespace

std::vector<Look> looks_before(std::span<const UtcTime> starts) {
  struct One {
    UtcTime at;
    Look::Race race;
  };
  std::vector<One> all;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    for (const auto before : kBefore) all.push_back({starts[i] - before, {i, before}});
  }
  std::ranges::stable_sort(all, {}, &One::at);

  std::vector<Look> looks;
  for (const auto& [at, race] : all) {
    if (looks.empty() || at - looks.back().at > kShared) {
      looks.push_back({.at = at, .until = at + kDueFor, .races = {}});
    }
    looks.back().races.push_back(race);
  }
  return looks;
}

}  // namespace schedule
