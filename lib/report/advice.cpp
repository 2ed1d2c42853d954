#include <report/advice.hpp>

namespace report {

std::optional<double> won_by_waiting(const Waited& wait) {
  if (!wait.value_then) return std::nullopt;
  switch (wait.became) {
    case Became::bet:
      if (!wait.value_of_taken) return std::nullopt;
      return *wait.value_of_taken - *wait.value_then;
    case Became::lapsed: return -*wait.value_then;
    case Became::waiting: return std::nullopt;
  }
  __builtin_unreachable();
}

void AdviceTally::add(market::EventId event, const Waited& wait) {
  if (event_ != event) {
    values_.add(of_event_);
    of_event_ = {};
    event_ = event;
  }
  ++sums_.waits;
  switch (wait.became) {
    case Became::bet: ++sums_.became_bets; break;
    case Became::lapsed: ++sums_.lapsed; break;
    case Became::waiting: ++sums_.waiting; return;
  }
  hours_ += std::chrono::duration<double, std::ratio<3600>>{wait.time}.count();
  const auto won = won_by_waiting(wait);
  if (!won) return;
  ++sums_.known;
  won_ += *won;
  better_ += *won > 0 ? 1 : 0;
  of_event_.numerator += *won;
  of_event_.denominator += 1;
}

AdviceValue AdviceTally::value() const {
  auto found = sums_;
  if (const auto over = found.became_bets + found.lapsed; over > 0) {
    found.mean_hours = hours_ / static_cast<double>(over);
  }
  if (found.known == 0) return found;
  found.won = won_ / static_cast<double>(found.known);
  found.better = static_cast<double>(better_) / static_cast<double>(found.known);
  auto values = values_;
  values.add(of_event_);
  if (const auto interval = bootstrap_interval(values)) found.won_interval = *interval;
  return found;
}

}  // namespace report
