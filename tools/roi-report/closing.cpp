#include <record/groups.hpp>
#include <report/closing.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/reports.hpp>

namespace roi {

namespace {

using report::ClosingValue;

cli::Cell age_in_minutes(const ClosingValue& v) {
  return v.mean_age ? cli::Cell::number(*v.mean_age / 60, 1) : cli::Cell{};
}

constexpr Column<ClosingValue> kOfCloses[] = {
    {"n", [](const ClosingValue& v) { return cli::Cell{v.settled}; }},
    {"clv_n", [](const ClosingValue& v) { return cli::Cell{v.known}; }},
    {"clv_unknown", [](const ClosingValue& v) { return cli::Cell{v.settled - v.known}; }},
    {"clv_mean", [](const ClosingValue& v) { return rate(v.mean); }},
    {"clv_low", [](const ClosingValue& v) { return low(v.mean_interval); }},
    {"clv_high", [](const ClosingValue& v) { return high(v.mean_interval); }},
    {"clv_positive", [](const ClosingValue& v) { return rate(v.positive); }},
    {"clv_positive_low", [](const ClosingValue& v) { return low(v.positive_interval); }},
    {"clv_positive_high", [](const ClosingValue& v) { return high(v.positive_interval); }},
    {"close_age_minutes", age_in_minutes},
    {"sources", sources_of},
};

}  // namespace

std::string print_closing_value(const Request& request) {
  record::Groups<report::ClosingTally> groups{request.by, request.zone, request.db,
                                              request.cli.now};
  std::int64_t settled = 0;
  std::int64_t open = 0;
  auto history = bets_of(request);
  std::vector<bets::Record> event;
  while (history.next(event)) {
    groups.add(event,
               [&](const bets::Record& bet, std::size_t) { ++(bet.settled ? settled : open); });
  }

  Report<ClosingValue> table{request, kOfCloses};
  groups.each([&](const std::string& group, const report::ClosingTally& tally) {
    table.add(group, tally.closing_value());
  });
  table.finish();
  return counted(settled, open);
}

}  // namespace roi
