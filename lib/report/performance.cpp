#include <report/performance.hpp>
#include <report/series.hpp>

#include <cmath>

namespace report {

namespace {

template <typename Value>
std::optional<Value> known(const Answer<Value>& answer) {
  return answer ? std::optional{*answer} : std::nullopt;
}

std::optional<double> share(double part, double whole) {
  return whole > 0 ? std::optional{part / whole} : std::nullopt;
}

}  // namespace

std::int64_t Performance::decided() const {
  using bets::Outcome;
  return count(Outcome::win) + count(Outcome::loss) + count(Outcome::half_win) +
         count(Outcome::half_loss);
}

void Tally::add(std::span<const bets::Record> bets_of_one_event) {
  Cluster profit;
  for (const auto& bet : bets_of_one_event) {
    if (!bet.settled) {
      ++sums_.open;
      continue;
    }
    add_settled(bet);
    const auto& entry = bet.settled->entry;
    profit.numerator += static_cast<double>(entry.profit.minor());
    profit.denominator += static_cast<double>(bet.stake.minor()) * entry.turnover.value();
  }
  profits_.add(profit);
  null_.add(bets_of_one_event);
}

void Tally::add_settled(const bets::Record& bet) {
  const auto& [entry, at, close, source, age, clv] = *bet.settled;
  ++sums_.settled;
  ++sums_.outcomes[static_cast<std::size_t>(entry.outcome)];
  sums_.staked += bet.stake;
  sums_.returned += entry.returned;
  sums_.profit += entry.profit;
  in_action_[entry.turnover.denominator()] += bet.stake.minor() * entry.turnover.numerator();
  prices_ += bet.price();
  // An edge is of what is in action: a push or a void returned its stake, and nothing was
  // to be had of it.
  expected_ +=
      bet.edge.value_or(0) * static_cast<double>(bet.stake.minor()) * entry.turnover.value();
  if (bet.edge) edge_ += *bet.edge, ++edges_;
  if (!clv) return;
  ++sums_.clv_known;
  clv_ += *clv;
  clv_above_ += *clv > 0 ? 1 : 0;
}

Performance Tally::performance() const {
  auto found = sums();
  found.market = null_.p_value();
  found.by_close = null_.by_close();
  found.by_fair = null_.by_fair();
  return found;
}

Performance Tally::sums() const {
  using bets::Outcome;
  auto found = sums_;
  const auto n = static_cast<double>(found.settled);
  double turnover = 0;
  for (const auto& [parts, sum] : in_action_) {
    turnover += static_cast<double>(sum) / static_cast<double>(parts);
  }
  if (found.settled > 0) found.turnover = turnover;
  found.roi = share(static_cast<double>(found.profit.minor()), turnover);
  found.roi_interval = known(bootstrap_interval(profits_));

  const auto count = [&](Outcome outcome) { return static_cast<double>(found.count(outcome)); };
  const auto half_wins = count(Outcome::half_win);
  const auto half_losses = count(Outcome::half_loss);
  found.win_rate =
      known(win_rate(count(Outcome::win), count(Outcome::loss), half_wins, half_losses));
  found.win_rate_interval =
      known(wilson(count(Outcome::win) + half_wins / 2,
                   count(Outcome::win) + count(Outcome::loss) + (half_wins + half_losses) / 2));

  found.average_odds = share(prices_, n);
  found.expected_profit = Money::from_minor(std::llround(expected_));
  found.edge_mean = share(edge_, static_cast<double>(edges_));

  const auto clvs = static_cast<double>(found.clv_known);
  found.clv_mean = share(clv_, clvs);
  found.clv_positive = share(static_cast<double>(clv_above_), clvs);
  if (found.settled > 0) found.max_drawdown = path_.max_drawdown();
  found.longest_losing_run = path_.longest_losing_run();
  return found;
}

}  // namespace report
