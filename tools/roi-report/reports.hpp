#pragma once

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <report/grouping.hpp>
#include <report/tip_grouping.hpp>
#include <store/reporting.hpp>
#include <store/sqlite.hpp>

#include <string>

// The reports of roi-report, each a table and what it counted.
namespace roi {

struct Request {
  const cli::Run& cli;
  const config::Config& config;
  store::Database& db;
  bets::Mode mode = bets::Mode::paper;
  Zone zone;
  const report::Grouping* by = nullptr;          // nothing: all bets together
  const report::TipGrouping* tips_by = nullptr;  // likewise, of reports of tips
  UtcTime from;                                  // of placing; of tips: of the start
  UtcTime until;                                 // the first second after
};

// The bets of the period. All of history is read in the order it has.
inline store::BetsByEvent bets_of(const Request& request) {
  const bool all = request.from == from_unix(0) && request.until > request.cli.now;
  return all ? store::BetsByEvent{request.db, request.mode, request.cli.now}
             : store::BetsByEvent{
                   request.db, request.mode, request.cli.now, {request.from, request.until}};
}

// Each prints its table and answers with what it counted, for the summary line.
std::string print_performance(const Request& request);
std::string print_closing_value(const Request& request);
std::string print_windows(const Request& request);
std::string print_shopping(const Request& request);
std::string print_bets(const Request& request);
std::string print_bankroll(const Request& request);
std::string print_ledger(const Request& request);
std::string print_shortfall(const Request& request);
std::string print_targets(const Request& request);
std::string print_timing(const Request& request);
std::string print_velocity(const Request& request);
std::string print_reconciliation(const Request& request);
std::string print_tips(const Request& request);
std::string print_tipping(const Request& request);
std::string print_summary(const Request& request);
std::string print_commentary(const Request& request);
std::string print_subscriber_log(const Request& request);
std::string print_revisions(const Request& request);
std::string print_advised(const Request& request);
std::string print_level(const Request& request);
std::string print_bankroll_tracker(const Request& request);
std::string print_drawdown_stats(const Request& request);
std::string print_nap_history(const Request& request);
std::string print_rolling_roi(const Request& request);
std::string print_danger_favourites(const Request& request);
std::string print_lays(const Request& request);
std::string print_combos(const Request& request);
std::string print_confidence(const Request& request);
std::string print_staking(const Request& request);
std::string print_weekly(const Request& request);
std::string print_monthly(const Request& request);

inline std::string counted(std::int64_t settled, std::int64_t open) {
  return fmt::format("bets={} settled={} open={}", settled + open, settled, open);
}

}  // namespace roi
