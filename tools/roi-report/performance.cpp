#include <report/performance.hpp>
#include <store/reporting.hpp>
#include <store/sorter.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/groups.hpp>
#include <roi-report/reports.hpp>

namespace roi {

namespace {

using bets::Outcome;

// A settled bet as a step of the bankroll: in the order of settlement, those of
// one run in the order of placing.
struct Step {
  std::int64_t at;
  std::int64_t bet;
  std::int64_t profit;
  std::uint32_t group;
  Outcome outcome;

  friend bool operator<(const Step& a, const Step& b) {
    return a.at != b.at ? a.at < b.at : a.bet < b.bet;
  }
};

class Performances {
 public:
  explicit Performances(const Request& request)
      : request_{request}, groups_{request.by, request.zone} {}

  void read() {
    auto history = bets_of(request_);
    std::vector<bets::Record> event;
    while (history.next(event)) {
      groups_.add(event, [&](const bets::Record& bet, std::size_t group) {
        if (bet.settled) steps_.push(step_of(bet, group));
      });
    }
    follow_bankroll();
  }

  const Groups<report::Tally>& groups() const { return groups_; }

 private:
  static Step step_of(const bets::Record& bet, std::size_t group) {
    const auto& [entry, at, close, source, age, clv] = *bet.settled;
    return {to_unix(at), bet.id.value(), entry.profit.minor(), static_cast<std::uint32_t>(group),
            entry.outcome};
  }

  void follow_bankroll() {
    const auto flows = store::capital_flows(request_.db, request_.mode, request_.cli.now);
    flow(flows.empty() ? request_.config.bankroll : Money{});
    // Bets from before the period are not of the report; their profit is of the
    // bankroll that it starts with.
    flow(store::profit_before(request_.db, request_.mode, request_.cli.now, request_.from));
    auto next = flows.begin();
    steps_.drain([&](const Step& step) {
      for (; next != flows.end() && to_unix(next->at) <= step.at; ++next) flow(next->amount);
      const auto profit = Money::from_minor(step.profit);
      groups_.all().path().settle(step.outcome, profit);
      if (request_.by == report::By::nothing) return;
      groups_.tallies()[step.group].path().settle(step.outcome, profit);
    });
  }

  void flow(Money amount) {
    groups_.all().path().flow(amount);
    for (auto& tally : groups_.tallies()) tally.path().flow(amount);
  }

  const Request& request_;
  Groups<report::Tally> groups_;
  store::Sorter<Step> steps_;
};

cli::Table performance_table(const Request& request) {
  return {request.cli.format, grouped_columns(request.by, {"mode",
                                                           "n",
                                                           "open",
                                                           "wins",
                                                           "losses",
                                                           "pushes",
                                                           "half_wins",
                                                           "half_losses",
                                                           "voids",
                                                           "staked",
                                                           "turnover",
                                                           "returned",
                                                           "profit",
                                                           "roi",
                                                           "roi_low",
                                                           "roi_high",
                                                           "win_rate",
                                                           "win_rate_low",
                                                           "win_rate_high",
                                                           "average_odds",
                                                           "expected_profit",
                                                           "p_market",
                                                           "p_market_method",
                                                           "p_market_basis",
                                                           "clv_n",
                                                           "clv_mean",
                                                           "clv_positive",
                                                           "max_drawdown",
                                                           "longest_losing_run"})};
}

cli::Cell basis(const report::Performance& p) {
  if (!p.market) return {};
  return fmt::format("close {}, fair {}", p.by_close, p.by_fair);
}

cli::Row row_of(const Request& request, const report::Performance& p) {
  return {to_string(request.mode),
          p.settled,
          p.open,
          p.count(Outcome::win),
          p.count(Outcome::loss),
          p.count(Outcome::push),
          p.count(Outcome::half_win),
          p.count(Outcome::half_loss),
          p.count(Outcome::void_bet),
          p.staked,
          p.turnover ? cli::Cell::number(*p.turnover / 100, 2) : cli::Cell{},
          p.returned,
          p.profit,
          rate(p.roi),
          low(p.roi_interval),
          high(p.roi_interval),
          rate(p.win_rate),
          low(p.win_rate_interval),
          high(p.win_rate_interval),
          p.average_odds ? cli::Cell::number(*p.average_odds, 4) : cli::Cell{},
          p.expected_profit,
          p.market ? cli::Cell::number_text(fmt::format("{:.4g}", p.market->p)) : cli::Cell{},
          p.market ? cli::Cell{to_string(p.market->how)} : cli::Cell{},
          basis(p),
          p.clv_known,
          rate(p.clv_mean),
          rate(p.clv_positive),
          rate(p.max_drawdown),
          p.longest_losing_run};
}

}  // namespace

std::string print_performance(const Request& request) {
  Performances performances{request};
  performances.read();
  auto table = performance_table(request);
  std::string summary;
  performances.groups().each([&](const std::string& group, const report::Tally& tally) {
    const auto performance = tally.performance();
    auto row = row_of(request, performance);
    if (request.by != report::By::nothing) row.insert(row.begin(), group);
    table.add(std::move(row));
    summary = counted(performance.settled, performance.open);  // of the last: all
  });
  table.finish();
  return summary;
}

}  // namespace roi
