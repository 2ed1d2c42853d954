// How the tips did that were sent, in points: all of them, or by what they are.

#include <report/tip_figures.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/tip_cells.hpp>

#include <map>

namespace roi {

namespace {

using report::TipFigures;

struct Of {
  std::string_view name;
  cli::Cell (*cell)(const TipFigures& f);
};

cli::Cell staked(const report::TipReturn& sum) {
  return sum.n == 0 ? cli::Cell{} : points(sum.staked);
}

cli::Cell earned(const report::TipReturn& sum) {
  return sum.n == 0 ? cli::Cell{} : points(sum.profit);
}

constexpr Of kColumns[] = {
    {"tips", [](const TipFigures& f) { return cli::Cell{f.tips}; }},
    {"open", [](const TipFigures& f) { return cli::Cell{f.open}; }},
    {"non_runners", [](const TipFigures& f) { return cli::Cell{f.non_runners}; }},
    {"void", [](const TipFigures& f) { return cli::Cell{f.void_races}; }},
    {"n", [](const TipFigures& f) { return cli::Cell{f.advised.n}; }},
    {"winners", [](const TipFigures& f) { return cli::Cell{f.winners}; }},
    {"strike_rate", [](const TipFigures& f) { return rate(f.strike_rate); }},
    {"strike_rate_low", [](const TipFigures& f) { return low(f.strike_rate_interval); }},
    {"strike_rate_high", [](const TipFigures& f) { return high(f.strike_rate_interval); }},
    {"places", [](const TipFigures& f) { return cli::Cell{f.places}; }},
    {"place_rate", [](const TipFigures& f) { return rate(f.place_rate); }},
    {"place_rate_low", [](const TipFigures& f) { return low(f.place_rate_interval); }},
    {"place_rate_high", [](const TipFigures& f) { return high(f.place_rate_interval); }},
    {"staked", [](const TipFigures& f) { return staked(f.advised); }},
    {"profit", [](const TipFigures& f) { return earned(f.advised); }},
    {"roi", [](const TipFigures& f) { return rate(f.advised.roi); }},
    {"roi_low", [](const TipFigures& f) { return low(f.advised.roi_interval); }},
    {"roi_high", [](const TipFigures& f) { return high(f.advised.roi_interval); }},
    {"realistic_n", [](const TipFigures& f) { return cli::Cell{f.realistic.n}; }},
    {"realistic_unknown", [](const TipFigures& f) { return cli::Cell{f.realistic_unknown}; }},
    {"realistic_staked", [](const TipFigures& f) { return staked(f.realistic); }},
    {"realistic_profit", [](const TipFigures& f) { return earned(f.realistic); }},
    {"realistic_roi", [](const TipFigures& f) { return rate(f.realistic.roi); }},
    {"realistic_roi_low", [](const TipFigures& f) { return low(f.realistic.roi_interval); }},
    {"realistic_roi_high", [](const TipFigures& f) { return high(f.realistic.roi_interval); }},
};

class Figures {
 public:
  explicit Figures(const Request& request)
      : by_{request.tips_by}, table_{request.cli.format, names(request)} {}

  void add(const report::Tip& tip) {
    all_.add(tip);
    if (!by_) return;
    for (const auto& group : by_->groups_of(tip)) groups_[group].add(tip);
  }

  TipFigures print() {
    for (const auto& [group, tally] : groups_) print(group.name, tally.figures());
    auto all = all_.figures();
    print("all", all);
    table_.finish();
    return all;
  }

 private:
  static std::vector<std::string> names(const Request& request) {
    std::vector<std::string> names;
    if (request.tips_by) names.emplace_back(request.tips_by->name);
    for (const auto& column : kColumns) names.emplace_back(column.name);
    return names;
  }

  void print(std::string_view group, const TipFigures& figures) {
    cli::Row row;
    if (by_) row.emplace_back(group);
    for (const auto& column : kColumns) row.push_back(column.cell(figures));
    table_.add(std::move(row));
  }

  const report::TipGrouping* by_;
  cli::Table table_;
  report::TipTally all_;
  std::map<report::Group, report::TipTally> groups_;
};

}  // namespace

std::string print_tipping(const Request& request) {
  Figures figures{request};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until}};
  while (tips.next()) {
    if (tips.entry().tip.id) figures.add(tips.entry().tip);
  }
  const auto all = figures.print();
  return fmt::format("tips={} open={} n={}", all.tips, all.open, all.advised.n);
}

}  // namespace roi
