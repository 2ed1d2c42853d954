#include <report/tip_figures.hpp>

namespace report {

namespace {

void add_return(const Return& one, TipReturn& sum, Clusters& races) {
  if (one.turnover == 0) return;
  ++sum.n;
  sum.staked += one.turnover;
  sum.profit += one.profit;
  races.add({static_cast<double>(one.profit), static_cast<double>(one.turnover)});
}

void rate_return(TipReturn& sum, const Clusters& races) {
  if (sum.staked == 0) return;
  sum.roi = static_cast<double>(sum.profit) / static_cast<double>(sum.staked);
  if (const auto interval = bootstrap_interval(races)) sum.roi_interval = *interval;
}

}  // namespace

void TipTally::add(const Tip& tip) {
  ++sums_.tips;
  switch (tip.ended) {
    case Ended::open: ++sums_.open; return;
    case Ended::non_runner: ++sums_.non_runners; return;
    case Ended::void_race: ++sums_.void_races; return;
    case Ended::won: ++sums_.winners, ++sums_.places; break;
    case Ended::placed: ++sums_.places; break;
    case Ended::lost: break;
  }
  if (tip.at_advised) add_return(*tip.at_advised, sums_.advised, advised_);
  if (tip.at_realistic) {
    add_return(*tip.at_realistic, sums_.realistic, realistic_);
  } else {
    ++sums_.realistic_unknown;
  }
}

TipFigures TipTally::figures() const {
  auto found = sums_;
  rate_return(found.advised, advised_);
  rate_return(found.realistic, realistic_);
  const auto n = static_cast<double>(found.advised.n);
  const auto winners = static_cast<double>(found.winners);
  const auto places = static_cast<double>(found.places);
  if (const auto interval = wilson(winners, n)) {
    found.strike_rate = winners / n;
    found.strike_rate_interval = *interval;
  }
  if (const auto interval = wilson(places, n)) {
    found.place_rate = places / n;
    found.place_rate_interval = *interval;
  }
  return found;
}

}  // namespace report
