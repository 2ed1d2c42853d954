// rooms - nanoseconds a call of what a tick does most: devig and Kelly
//
// Prints "NAME NANOSECONDS" lines, the median of many rounds over many markets.
#include <odds/devig.hpp>
#include <staking/kelly.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace {

constexpr int rounds = 201;

// Median nanoseconds of one call, over `inputs`, each of which has an answer.
template <typename Input, typename Call>
double nanoseconds(const std::vector<Input>& inputs, Call call) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    for (const auto& input : inputs) {
      if (!call(input)) throw std::logic_error{"a market without an answer"};
    }
    const auto end = std::chrono::steady_clock::now();
    times.push_back(std::chrono::duration<double, std::nano>(end - start).count() /
                    static_cast<double>(inputs.size()));
  }
  std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
  return times[rounds / 2];
}

// Prices of every shape of match, with a margin of 5%.
std::vector<std::array<double, 3>> three_ways() {
  std::vector<std::array<double, 3>> markets;
  for (double home = 0.08; home < 0.84; home += 0.003) {
    const double draw = 0.14 + 0.14 * (1 - std::max(home, 0.72 - home));
    const double away = 1 - home - draw;
    if (away < 0.03) continue;
    markets.push_back({1 / (1.05 * home), 1 / (1.05 * draw), 1 / (1.05 * away)});
  }
  return markets;
}

struct Race {
  std::array<double, 8> probabilities;
  std::array<double, 8> prices;
};

// Fields of eight in which some are worth a bet.
std::vector<Race> races() {
  std::vector<Race> all;
  for (int n = 0; n < 256; ++n) {
    Race race{};
    double sum = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      race.probabilities[i] = 1.0 + static_cast<double>((n * 37 + static_cast<int>(i) * 101) % 17);
      sum += race.probabilities[i];
    }
    for (std::size_t i = 0; i < 8; ++i) {
      race.probabilities[i] /= sum;
      const double error = 0.85 + 0.03 * static_cast<double>((n + static_cast<int>(i) * 7) % 11);
      race.prices[i] = std::max(1.01, error / race.probabilities[i]);
    }
    all.push_back(race);
  }
  return all;
}

}  // namespace

int main() try {
  using odds::Devig;
  const auto markets = three_ways();
  for (const auto method : {Devig::multiplicative, Devig::additive, Devig::power, Devig::odds_ratio,
                            Devig::shin, Devig::balanced_book, Devig::goto_method}) {
    const double ns = nanoseconds(markets, [&](const std::array<double, 3>& prices) {
      return static_cast<bool>(odds::devig(prices, method));
    });
    fmt::print("devig-{} {:.0f}\n", odds::to_string(method), ns);
  }
  const double ns = nanoseconds(races(), [](const Race& race) {
    const auto taken = staking::kelly_exclusive(race.probabilities, race.prices);
    return taken || taken.why_not().status == Status::none;
  });
  fmt::print("kelly-exclusive-8 {:.0f}\n", ns);
} catch (const std::exception& error) {
  std::fputs(error.what(), stderr);
  return 70;
}
