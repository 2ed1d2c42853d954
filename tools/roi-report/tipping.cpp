// How the tips did that were sent, in points: all of them, or by what they are.

#include <roi-report/tip_cells.hpp>
#include <roi-report/tip_columns.hpp>

#include <map>

namespace roi {

namespace {

class Tipping {
 public:
  explicit Tipping(const Request& request)
      : by_{request.tips_by}, table_{request.cli.format, names(request)} {}

  void add(const report::Tip& tip) {
    all_.add(tip);
    if (!by_) return;
    for (const auto& group : by_->groups_of(tip)) groups_[group].add(tip);
  }

  report::TipFigures print() {
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
    for (const auto& column : kOfTips) names.emplace_back(column.name);
    return names;
  }

  void print(std::string_view group, const report::TipFigures& figures) {
    cli::Row row;
    if (by_) row.emplace_back(group);
    for (const auto& column : kOfTips) row.push_back(column.cell(figures));
    table_.add(std::move(row));
  }

  const report::TipGrouping* by_;
  cli::Table table_;
  report::TipTally all_;
  std::map<report::Group, report::TipTally> groups_;
};

}  // namespace

std::string print_tipping(const Request& request) {
  Tipping tipping{request};
  const auto desk = desk_of(request);
  books::Tips tips{desk, {request.from, request.until}};
  while (tips.next()) {
    if (tips.entry().tip.id) tipping.add(tips.entry().tip);
  }
  const auto all = tipping.print();
  return fmt::format("tips={} open={} n={}", all.tips, all.open, all.advised.n);
}

}  // namespace roi
