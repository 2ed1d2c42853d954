#include <report/random.hpp>
#include <report/significance.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace report {

namespace {

constexpr std::size_t kMaxTotals = 4096;  // for which a convolution is quick
constexpr int kDraws = 100'000;
constexpr std::size_t kMaxEvents = 2000;  // for which drawing is

using Totals = std::map<std::int64_t, double>;

std::optional<Totals> distribution(std::span<const Draw> events) {
  Totals totals{{0, 1.0}};
  for (const auto& event : events) {
    Totals next;
    for (const auto& [total, chance] : totals) {
      for (const auto& one : event) {
        if (one.chance > 0) next[total + one.profit] += chance * one.chance;
      }
      if (next.size() > kMaxTotals) return std::nullopt;
    }
    totals = std::move(next);
  }
  return totals;
}

// FNV-1a over everything the answer depends on.
std::uint64_t seed_of(std::span<const Draw> events, std::int64_t observed) {
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto mix = [&](std::uint64_t word) { hash = (hash ^ word) * 0x100000001b3; };
  mix(static_cast<std::uint64_t>(observed));
  for (const auto& event : events) {
    for (const auto& one : event) {
      mix(static_cast<std::uint64_t>(one.profit));
      mix(static_cast<std::uint64_t>(std::llround(one.chance * 1e15)));
    }
  }
  return hash;
}

// Events laid out for drawing: of an event, the profit of its first possibility
// is in `first`, and each `Step` is what the next one adds, from a number on.
struct Step {
  std::uint64_t from;
  std::int64_t more;
};

struct Drawing {
  std::int64_t first = 0;
  std::vector<Step> steps;
  std::vector<std::size_t> ends;  // of each event's steps
};

Drawing laid_out(std::span<const Draw> events) {
  constexpr double kBelowOne = 1 - 0x1p-53;
  Drawing drawing;
  for (const auto& event : events) {
    if (event.empty()) continue;
    drawing.first += event.front().profit;
    double chance = 0;
    for (std::size_t i = 1; i < event.size(); ++i) {
      chance += event[i - 1].chance;
      drawing.steps.push_back(
          {static_cast<std::uint64_t>(std::clamp(chance, 0.0, kBelowOne) * 0x1p64),
           event[i].profit - event[i - 1].profit});
    }
    drawing.ends.push_back(drawing.steps.size());
  }
  return drawing;
}

double simulate(std::span<const Draw> events, std::int64_t observed) {
  const auto drawing = laid_out(events);
  Random random{seed_of(events, observed)};
  int hits = 0;
  for (int i = 0; i < kDraws; ++i) {
    auto total = drawing.first;
    std::size_t step = 0;
    for (const auto end : drawing.ends) {
      const auto number = random.next();
      for (; step < end; ++step) {
        // All bits or none: which of them cannot be predicted, so nothing branches.
        const auto mask = -static_cast<std::int64_t>(number >= drawing.steps[step].from);
        total += drawing.steps[step].more & mask;
      }
    }
    hits += total >= observed ? 1 : 0;
  }
  return (1.0 + hits) / (1.0 + kDraws);
}

double approximate(std::span<const Draw> events, std::int64_t observed) {
  double mean = 0;
  double variance = 0;
  for (const auto& event : events) {
    double first = 0;
    double second = 0;
    for (const auto& [chance, profit] : event) {
      const auto amount = static_cast<double>(profit);
      first += chance * amount;
      second += chance * amount * amount;
    }
    mean += first;
    variance += second - first * first;
  }
  return upper_tail((static_cast<double>(observed) - mean) / std::sqrt(variance));
}

}  // namespace

std::string_view to_string(How how) {
  constexpr std::array<std::string_view, 3> kNames = {"exact", "simulated", "normal"};
  return kNames[static_cast<std::size_t>(how)];
}

PValue p_value(std::span<const Draw> events, std::int64_t observed) {
  if (const auto totals = distribution(events)) {
    double tail = 0;
    for (auto at = totals->lower_bound(observed); at != totals->end(); ++at) tail += at->second;
    return {.p = std::min(1.0, tail), .how = How::exact};
  }
  if (events.size() <= kMaxEvents) {
    return {.p = simulate(events, observed), .how = How::simulated};
  }
  return {.p = approximate(events, observed), .how = How::normal};
}

}  // namespace report
