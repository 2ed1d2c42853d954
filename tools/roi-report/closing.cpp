#include <report/closing.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/groups.hpp>
#include <roi-report/reports.hpp>

#include <fmt/ranges.h>

namespace roi {

namespace {

cli::Table closing_table(const Request& request) {
  return {request.cli.format,
          grouped_columns(request.by, {"mode", "n", "clv_n", "clv_unknown", "clv_mean", "clv_low",
                                       "clv_high", "clv_positive", "clv_positive_low",
                                       "clv_positive_high", "close_age_minutes", "sources"})};
}

cli::Cell sources(const report::ClosingValue& value) {
  std::vector<std::string> counts;
  for (const auto& [source, n] : value.sources) counts.push_back(fmt::format("{} {}", source, n));
  return counts.empty() ? cli::Cell{} : cli::Cell{fmt::format("{}", fmt::join(counts, ", "))};
}

cli::Row row_of(const Request& request, const report::ClosingValue& v) {
  return {to_string(request.mode),
          v.settled,
          v.known,
          v.settled - v.known,
          rate(v.mean),
          low(v.mean_interval),
          high(v.mean_interval),
          rate(v.positive),
          low(v.positive_interval),
          high(v.positive_interval),
          v.mean_age ? cli::Cell::number(*v.mean_age / 60, 1) : cli::Cell{},
          sources(v)};
}

}  // namespace

std::string print_closing_value(const Request& request) {
  Groups<report::ClosingTally> groups{request.by, request.zone};
  std::int64_t settled = 0;
  std::int64_t open = 0;
  auto history = bets_of(request);
  std::vector<bets::Record> event;
  while (history.next(event)) {
    groups.add(event,
               [&](const bets::Record& bet, std::size_t) { ++(bet.settled ? settled : open); });
  }

  auto table = closing_table(request);
  groups.each([&](const std::string& group, const report::ClosingTally& tally) {
    auto row = row_of(request, tally.closing_value());
    if (request.by != report::By::nothing) row.insert(row.begin(), group);
    table.add(std::move(row));
  });
  table.finish();
  return counted(settled, open);
}

}  // namespace roi
