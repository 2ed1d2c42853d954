#include <books/summary.hpp>

#include <algorithm>
#include <map>

namespace books {

namespace {

using report::TipFigures;
using report::TipTally;
using Tallies = std::map<std::string, TipTally>;

constexpr std::int64_t kEnoughOfBand = 20;

std::vector<Part> parts_of(const Tallies& tallies) {
  std::vector<Part> parts;
  parts.reserve(tallies.size());
  for (const auto& [name, tally] : tallies) parts.push_back({name, tally.figures()});
  return parts;
}

// Of the parts that count, which have the most and the least; of equals the first.
template <typename Counts, typename Value>
std::optional<Ends> ends_of(const std::vector<Part>& parts, Counts counts, Value value) {
  std::vector<std::size_t> which;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (counts(parts[i].figures)) which.push_back(i);
  }
  if (which.size() < 2) return std::nullopt;
  const auto of = [&](std::size_t i) { return value(parts[i].figures); };
  return Ends{*std::ranges::max_element(which, {}, of), *std::ranges::min_element(which, {}, of)};
}

std::optional<report::Trend> trend_of(const std::vector<Part>& days) {
  std::vector<report::DayValue> values;
  for (const auto& [name, figures] : days) {
    if (figures.advised.n == 0) continue;
    const auto day = parse_date(name).time_since_epoch().count();
    values.push_back(
        {static_cast<double>(day), static_cast<double>(figures.advised.profit) / report::kPoint});
  }
  return report::trend_of(values);
}

}  // namespace

Summary summary_of(const Desk& desk, std::chrono::sys_days first, std::chrono::sys_days end) {
  Summary summary{.first = first,
                  .last = end - std::chrono::days{1},
                  .path = report::TipPath{bankroll_in_points(desk.config)}};
  TipTally all;
  TipTally naps;
  Tallies days;
  Tallies bands;
  const auto from = desk.zone.start_of(first);
  Tips tips{desk, {from_unix(0), desk.zone.start_of(end), from}};
  while (tips.next()) {
    const auto& tip = tips.entry().tip;
    if (!tip.id) continue;
    if (tip.at_advised) summary.path.follow(*tip.at_advised);
    if (tip.day < first) continue;
    all.add(tip);
    if (tip.nap) naps.add(tip);
    days[format_date(tip.day)].add(tip);
    bands[tip.band].add(tip);
  }
  summary.all = all.figures();
  summary.naps = naps.figures();
  summary.days = parts_of(days);
  summary.bands = parts_of(bands);
  summary.ends_of_days = ends_of(
      summary.days, [](const TipFigures& f) { return f.advised.n > 0; },
      [](const TipFigures& f) { return f.advised.profit; });
  summary.ends_of_bands = ends_of(
      summary.bands, [](const TipFigures& f) { return f.advised.n >= kEnoughOfBand; },
      [](const TipFigures& f) { return *f.advised.roi; });
  summary.trend = trend_of(summary.days);
  return summary;
}

}  // namespace books
