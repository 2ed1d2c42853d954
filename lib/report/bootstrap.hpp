#pragma once

#include <base/answer.hpp>
#include <report/random.hpp>
#include <report/significance.hpp>

#include <span>
#include <vector>

namespace report {

// What the bets of one event, or of a few, add to both sides of a rate: profit
// and turnover, say. `denominator` is more than 0.
struct Cluster {
  double numerator = 0;
  double denominator = 0;
};

// The events of a record. Up to 2,000 are kept as they are; after that they are
// dealt out to 2,000 clusters, so memory does not grow with history: one to each
// in every round, each round shuffled (by a fixed seed), because what recurs in
// the order of events must not gather in a cluster.
class Clusters {
 public:
  void add(Cluster event);  // one without a denominator says nothing and is left out
  std::size_t events() const { return events_; }
  std::span<const Cluster> all() const { return clusters_; }

 private:
  std::size_t next_place();

  std::size_t events_ = 0;
  std::vector<Cluster> clusters_;
  std::vector<std::size_t> round_;
  Random random_{0};
};

// 95% interval of sum(numerator)/sum(denominator): bias-corrected and accelerated
// bootstrap (BCa; Efron 1987), 10,000 resamples of whole clusters, because the
// bets of one event hang together. The generator and its seed are fixed, so the
// same record has the same interval everywhere. `unknown` below 30 events, and
// when all of them are alike.
Answer<Interval> bootstrap_interval(const Clusters& record);

}  // namespace report
