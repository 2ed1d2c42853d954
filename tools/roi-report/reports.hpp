#pragma once

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <report/grouping.hpp>
#include <store/sqlite.hpp>

// The reports of roi-report, each a table and what it counted.
namespace roi {

struct Request {
  const cli::Run& cli;
  const config::Config& config;
  store::Database& db;
  bets::Mode mode;
  Zone zone;
  report::By by;
  UtcTime from;   // of placing
  UtcTime until;  // the first second after
};

struct Counted {
  std::int64_t settled = 0;
  std::int64_t open = 0;
};

Counted print_performance(const Request& request);
Counted print_closing_value(const Request& request);
Counted print_bets(const Request& request);
Counted print_ledger(const Request& request);

}  // namespace roi
