// A day or a week of tips: figures by day and band and how things stand, or the same in words.

#include <books/summary.hpp>

#include <roi-report/tip_cells.hpp>
#include <roi-report/tip_columns.hpp>

namespace roi {

namespace {

books::Summary summary_of(const Request& request) {
  const auto day = [&](UtcTime at) { return request.zone.local_day(at); };
  return books::summary_of(desk_of(request), day(request.from),
                           day(request.until - std::chrono::seconds{1}) + std::chrono::days{1});
}

class Parts {
 public:
  explicit Parts(cli::Format format) : table_{format, names()} {}

  void add(std::string_view section, std::string_view group, const report::TipFigures& figures,
           std::string_view mark = {}) {
    cli::Row row{section, group, mark};
    for (const auto& column : kOfTips) row.push_back(column.cell(figures));
    table_.add(std::move(row));
  }

  void add(std::string_view section, const std::vector<books::Part>& parts,
           const std::optional<books::Ends>& ends) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto* mark = !ends ? "" : i == ends->best ? "best" : i == ends->worst ? "worst" : "";
      add(section, parts[i].name, parts[i].figures, mark);
    }
  }

  void finish() { table_.finish(); }

 private:
  static std::vector<std::string> names() {
    std::vector<std::string> names = {"section", "group", "mark"};
    for (const auto& column : kOfTips) names.emplace_back(column.name);
    return names;
  }

  cli::Table table_;
};

void print_state(const Request& request, const books::Summary& summary) {
  cli::Table table{request.cli.format, {"figure", "value", "n", "low", "high", "definition"}};
  const auto& path = summary.path;
  const auto add = [&](const char* name, cli::Cell value, const char* definition) {
    table.add({name, std::move(value), {}, {}, {}, definition});
  };
  add("bankroll", points(path.bankroll()), "points after the last race of the period");
  add("peak", points(path.peak()), "the highest that it had been");
  add("drawdown", points(path.drawdown()), "points below the peak");
  add("worst_drawdown", points(path.worst_drawdown()), "the most that it was, since the first tip");
  add("losing_run", path.losing_run(), "tips in a row that lost money");
  add("longest_losing_run", path.longest_losing_run(), "the longest since the first tip");
  cli::Row row{"trend"};
  if (const auto& trend = summary.trend) {
    row.insert(row.end(), {cli::Cell::number(trend->slope, 4), trend->n,
                           cli::Cell::number(trend->interval.low, 4),
                           cli::Cell::number(trend->interval.high, 4)});
  } else {
    row.resize(5);
  }
  row.emplace_back("points more a day, by least squares; n days; of fewer than 5 none");
  table.add(std::move(row));
  table.finish();
}

std::string counted_tips(const books::Summary& summary) {
  return fmt::format("tips={} open={} profit={}", summary.all.tips, summary.all.open,
                     report::points(summary.all.advised.profit));
}

}  // namespace

std::string print_summary(const Request& request) {
  const auto summary = summary_of(request);
  Parts parts{request.cli.format};
  parts.add("total", "all", summary.all);
  parts.add("total", "NAP", summary.naps);
  parts.add("day", summary.days, summary.ends_of_days);
  parts.add("band", summary.bands, summary.ends_of_bands);
  parts.finish();
  if (request.cli.format != cli::Format::json) fmt::print("\n");
  print_state(request, summary);
  return counted_tips(summary);
}

std::string print_commentary(const Request& request) {
  const auto summary = summary_of(request);
  fmt::print("{}", books::in_words(summary));
  return counted_tips(summary);
}

}  // namespace roi
