#pragma once

#include <cli/table.hpp>
#include <report/closing.hpp>
#include <report/performance.hpp>
#include <report/run.hpp>
#include <store/bankroll.hpp>

#include <roi-report/reports.hpp>

#include <vector>

namespace roi {

// The figures of a period, each with its sample and what it means. A month's bets are
// kept, because runs and rolling figures go by when they were settled.
class Figures {
 public:
  enum class Which { weekly, monthly };
  Figures(const Request& request, Which which) : request_{request}, which_{which} {}

  void add(std::span<const bets::Record> event);
  void print(const report::Performance& all) const;

 private:
  struct Settled {
    UtcTime at;
    bets::BetId bet;
    report::Turn turn;
  };
  std::vector<report::Turn> in_order() const;
  void print_month(cli::Table& table) const;
  void print_path(cli::Table& table, const std::vector<store::BankrollMark>& marks) const;
  void print_kelly(cli::Table& table, const std::vector<store::BankrollMark>& marks) const;

  const Request& request_;
  Which which_;
  report::ClosingTally close_;
  std::vector<Settled> settled_;
  std::vector<bets::Record> staked_;
};

}  // namespace roi
