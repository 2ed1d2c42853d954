#include <report/closing.hpp>

namespace report {

void ClosingTally::add(std::span<const bets::Record> bets_of_one_event) {
  Cluster event;
  for (const auto& bet : bets_of_one_event) {
    if (!bet.settled) continue;
    ++sums_.settled;
    const auto& clv = bet.settled->clv;
    if (!clv) continue;
    ++sums_.known;
    ++sums_.sources[bet.settled->close_source];
    age_ += static_cast<double>(bet.settled->close_age.count());
    above_ += *clv > 0 ? 1 : 0;
    event.numerator += *clv;
    event.denominator += 1;
  }
  clv_ += event.numerator;
  values_.add(event);
}

ClosingValue ClosingTally::closing_value() const {
  auto found = sums_;
  if (found.known == 0) return found;
  const auto n = static_cast<double>(found.known);
  const auto above = static_cast<double>(above_);
  found.mean = clv_ / n;
  found.positive = above / n;
  found.mean_age = age_ / n;
  if (const auto interval = bootstrap_interval(values_)) found.mean_interval = *interval;
  if (const auto interval = wilson(above, n)) found.positive_interval = *interval;
  return found;
}

}  // namespace report
