#include <record/record.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>

namespace roi {

namespace {

using health::Standard;

constexpr Column<Standard> kOfStandards[] = {
    {"metric", [](const Standard& s) { return cli::Cell{s.target.name}; }},
    {"value", [](const Standard& s) { return rate(s.rate.value); }},
    {"n", [](const Standard& s) { return cli::Cell{s.rate.n}; }},
    {"of", [](const Standard& s) { return cli::Cell{s.over}; }},
    {"low", [](const Standard& s) { return rate(s.rate.low); }},
    {"high", [](const Standard& s) { return rate(s.rate.high); }},
    {"target", [](const Standard& s) { return rate(s.target.target); }},
    {"yellow", [](const Standard& s) { return rate(s.target.yellow); }},
    {"red", [](const Standard& s) { return rate(s.target.red); }},
    {"status", [](const Standard& s) { return cli::Cell{to_string(s.light)}; }},
};

}  // namespace

std::string print_targets(const Request& request) {
  const auto record = record::of(request.db, request.mode, request.zone, request.cli.now,
                                 {request.from, request.until});
  Report<Standard> table{request, kOfStandards};
  int alarms = 0;
  for (const auto& standard : health::against_targets(record)) {
    table.add(standard);
    using health::Light;
    alarms += standard.light == Light::yellow || standard.light == Light::red ? 1 : 0;
  }
  table.finish();
  return fmt::format("alarms={}", alarms);
}

}  // namespace roi
