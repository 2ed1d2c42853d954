// The tips that were sent under four ways to stake, from the same settlements: a point each,
// what was advised, by confidence, and by what confidence x price is above 1.

#include <staking/points.hpp>

#include <roi-report/tip_cells.hpp>
#include <roi-report/tip_columns.hpp>

#include <cmath>

namespace roi {

namespace {

struct Way {
  std::string_view name;
  double (*points)(const books::Entry& entry, const config::Config& config);
  report::TipTally tally = {};
};

double advised(const books::Entry& entry, const config::Config& config) {
  const auto unit = config.plan.unit.minor();
  const auto stake = entry.listed.stake;
  return stake && unit > 0 ? static_cast<double>(stake->minor()) / static_cast<double>(unit) : 0;
}

report::Return times(const report::Return& of_a_point, double points) {
  const auto scaled = [&](std::int64_t amount) {
    return std::llround(static_cast<double>(amount) * points);
  };
  return {scaled(of_a_point.turnover), scaled(of_a_point.profit)};
}

void add_staked(Way& way, const books::Entry& entry, const config::Config& config) {
  const auto points = way.points(entry, config);
  if (points <= 0) return;
  auto tip = entry.tip;
  if (tip.at_advised) tip.at_advised = times(*tip.at_advised, points);
  if (tip.at_realistic) tip.at_realistic = times(*tip.at_realistic, points);
  way.tally.add(tip);
}

}  // namespace

std::string print_staking(const Request& request) {
  Way ways[] = {
      {"level", [](const books::Entry&, const config::Config&) { return 1.0; }},
      {"advised", advised},
      {"confidence",
       [](const books::Entry& entry, const config::Config&) {
         return staking::points_by_confidence(entry.tip.confidence);
       }},
      {"value",
       [](const books::Entry& entry, const config::Config&) {
         return staking::points_by_value(entry.tip.confidence, entry.tip.advised->decimal());
       }},
  };
  std::vector<std::string> names = {"staking"};
  for (const auto& column : kOfTips) names.emplace_back(column.name);
  cli::Table table{request.cli.format, names};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until}};
  while (tips.next()) {
    const auto& entry = tips.entry();
    if (!entry.tip.id || !entry.tip.advised) continue;
    for (auto& way : ways) add_staked(way, entry, request.config);
  }
  for (const auto& way : ways) {
    const auto figures = way.tally.figures();
    cli::Row row{way.name};
    for (const auto& column : kOfTips) row.push_back(column.cell(figures));
    table.add(std::move(row));
  }
  table.finish();
  return fmt::format("tips={}", ways[0].tally.figures().tips);
}

}  // namespace roi
