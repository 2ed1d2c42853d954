#include <record/groups.hpp>
#include <report/performance.hpp>
#include <store/reporting.hpp>
#include <store/sorter.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/reports.hpp>

namespace roi {

namespace {

using bets::Outcome;
using report::Performance;

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
      : request_{request}, groups_{request.by, request.zone, request.db, request.cli.now} {}

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

  const record::Groups<report::Tally>& groups() const { return groups_; }

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
      if (!request_.by) return;
      groups_.tallies()[step.group].path().settle(step.outcome, profit);
    });
  }

  void flow(Money amount) {
    groups_.all().path().flow(amount);
    for (auto& tally : groups_.tallies()) tally.path().flow(amount);
  }

  const Request& request_;
  record::Groups<report::Tally> groups_;
  store::Sorter<Step> steps_;
};

cli::Cell turnover(const Performance& p) {
  return p.turnover ? cli::Cell::number(*p.turnover / 100, 2) : cli::Cell{};
}

cli::Cell average_odds(const Performance& p) {
  return p.average_odds ? cli::Cell::number(*p.average_odds, 4) : cli::Cell{};
}

cli::Cell p_market(const Performance& p) {
  return p.market ? cli::Cell::number_text(fmt::format("{:.4g}", p.market->p)) : cli::Cell{};
}

cli::Cell method(const Performance& p) {
  return p.market ? cli::Cell{to_string(p.market->how)} : cli::Cell{};
}

cli::Cell basis(const Performance& p) {
  if (!p.market) return {};
  return fmt::format("close {}, fair {}", p.by_close, p.by_fair);
}

template <Outcome outcome>
cli::Cell count(const Performance& p) {
  return p.count(outcome);
}

constexpr Column<Performance> kOfPerformance[] = {
    {"n", [](const Performance& p) { return cli::Cell{p.settled}; }},
    {"open", [](const Performance& p) { return cli::Cell{p.open}; }},
    {"wins", count<Outcome::win>},
    {"losses", count<Outcome::loss>},
    {"pushes", count<Outcome::push>},
    {"half_wins", count<Outcome::half_win>},
    {"half_losses", count<Outcome::half_loss>},
    {"voids", count<Outcome::void_bet>},
    {"staked", [](const Performance& p) { return cli::Cell{p.staked}; }},
    {"turnover", turnover},
    {"returned", [](const Performance& p) { return cli::Cell{p.returned}; }},
    {"profit", [](const Performance& p) { return cli::Cell{p.profit}; }},
    {"roi", [](const Performance& p) { return rate(p.roi); }},
    {"roi_low", [](const Performance& p) { return low(p.roi_interval); }},
    {"roi_high", [](const Performance& p) { return high(p.roi_interval); }},
    {"win_rate", [](const Performance& p) { return rate(p.win_rate); }},
    {"win_rate_low", [](const Performance& p) { return low(p.win_rate_interval); }},
    {"win_rate_high", [](const Performance& p) { return high(p.win_rate_interval); }},
    {"average_odds", average_odds},
    {"expected_profit", [](const Performance& p) { return cli::Cell{p.expected_profit}; }},
    {"p_market", p_market},
    {"p_market_method", method},
    {"p_market_basis", basis},
    {"clv_n", [](const Performance& p) { return cli::Cell{p.clv_known}; }},
    {"clv_mean", [](const Performance& p) { return rate(p.clv_mean); }},
    {"clv_positive", [](const Performance& p) { return rate(p.clv_positive); }},
    {"max_drawdown", [](const Performance& p) { return rate(p.max_drawdown); }},
    {"longest_losing_run", [](const Performance& p) { return cli::Cell{p.longest_losing_run}; }},
};

}  // namespace

std::string print_performance(const Request& request) {
  Performances performances{request};
  performances.read();
  Report<Performance> table{request, kOfPerformance};
  std::string summary;
  performances.groups().each([&](const std::string& group, const report::Tally& tally) {
    const auto performance = tally.performance();
    table.add(group, performance);
    summary = counted(performance.settled, performance.open);  // of the last: all
  });
  table.finish();
  return summary;
}

}  // namespace roi
