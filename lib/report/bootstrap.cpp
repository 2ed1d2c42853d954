#include <report/bootstrap.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace report {

namespace {

constexpr std::size_t kMaxClusters = 2000;
constexpr std::size_t kMinEvents = 30;
constexpr std::size_t kResamples = 10'000;
constexpr std::uint64_t kSeed = 0x6265746f7073;

double rate(std::span<const Cluster> clusters) {
  Cluster sum;
  for (const auto& [numerator, denominator] : clusters) {
    sum.numerator += numerator;
    sum.denominator += denominator;
  }
  return sum.numerator / sum.denominator;
}

// A number below n, from the low half of 64 random bits.
std::uint64_t index_below(std::uint64_t n, std::uint64_t bits) {
  return ((bits & 0xffffffff) * n) >> 32;
}

std::vector<double> resampled_rates(std::span<const Cluster> clusters) {
  const std::uint64_t n = clusters.size();
  Random random{kSeed};
  std::vector<double> rates(kResamples);
  for (auto& one : rates) {
    Cluster sum;
    const auto take = [&](std::uint64_t bits) {
      const auto& drawn = clusters[index_below(n, bits)];
      sum.numerator += drawn.numerator;
      sum.denominator += drawn.denominator;
    };
    for (std::uint64_t i = 0; i + 1 < n; i += 2) {
      const auto bits = random.next();
      take(bits);
      take(bits >> 32);
    }
    if (n % 2 != 0) take(random.next());
    one = sum.numerator / sum.denominator;
  }
  std::ranges::sort(rates);
  return rates;
}

// The z of the share of resamples below the rate itself, ties half.
double bias(const std::vector<double>& sorted, double observed) {
  const auto [low, high] = std::ranges::equal_range(sorted, observed);
  const auto below = static_cast<double>(low - sorted.begin());
  const auto ties = static_cast<double>(high - low);
  return normal_quantile((below + ties / 2) / static_cast<double>(sorted.size()));
}

// From the rates with one cluster left out (the jackknife).
double acceleration(std::span<const Cluster> clusters) {
  Cluster sum;
  for (const auto& cluster : clusters) {
    sum.numerator += cluster.numerator;
    sum.denominator += cluster.denominator;
  }
  std::vector<double> without;
  double mean = 0;
  for (const auto& cluster : clusters) {
    without.push_back((sum.numerator - cluster.numerator) /
                      (sum.denominator - cluster.denominator));
    mean += without.back() / static_cast<double>(clusters.size());
  }
  double squares = 0;
  double cubes = 0;
  for (const auto one : without) {
    const auto gap = mean - one;
    squares += gap * gap;
    cubes += gap * gap * gap;
  }
  return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

double quantile(const std::vector<double>& sorted, double p) {
  const auto place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const auto above = std::min(below + 1, sorted.size() - 1);
  return std::lerp(sorted[below], sorted[above], place - std::floor(place));
}

}  // namespace

void Clusters::add(Cluster event) {
  if (event.denominator <= 0) return;
  if (clusters_.size() < kMaxClusters) {
    clusters_.push_back(event);
  } else {
    auto& cluster = clusters_[next_place()];
    cluster.numerator += event.numerator;
    cluster.denominator += event.denominator;
  }
  ++events_;
}

std::size_t Clusters::next_place() {
  const auto at = events_ % kMaxClusters;
  if (at == 0) {
    round_.resize(kMaxClusters);
    std::iota(round_.begin(), round_.end(), std::size_t{0});
    for (auto left = kMaxClusters; left > 1; --left) {
      std::swap(round_[left - 1], round_[index_below(left, random_.next())]);
    }
  }
  return round_[at];
}

Answer<Interval> bootstrap_interval(const Clusters& record) {
  if (record.events() < kMinEvents) {
    return NoAnswer{Status::unknown, "an interval needs 30 events"};
  }
  const auto clusters = record.all();
  const auto rates = resampled_rates(clusters);
  if (rates.front() == rates.back()) return NoAnswer{Status::unknown, "all events are alike"};

  const auto z0 = bias(rates, rate(clusters));
  const auto a = acceleration(clusters);
  const auto bound = [&](double z) {
    const auto shifted = z0 + z;
    return quantile(rates, upper_tail(-(z0 + shifted / (1 - a * shifted))));
  };
  return Interval{bound(-kZ95), bound(kZ95)};
}

}  // namespace report
