#include <base/iso_week.hpp>
#include <books/summary.hpp>

#include <fmt/ranges.h>

#include <array>

namespace books {

namespace {

using report::TipFigures;
using std::chrono::sys_days;

std::string signed_points(std::int64_t millionths) {
  return (millionths < 0 ? "" : "+") + report::points(millionths);
}

std::string percent(double share) {
  return fmt::format("{:.1f}%", 100 * share);
}

std::string with_interval(std::string text, const std::optional<report::Interval>& interval) {
  if (interval) text += fmt::format(" ({} to {})", percent(interval->low), percent(interval->high));
  return text;
}

std::string roi(const report::TipReturn& sum) {
  if (!sum.roi) return "ROI unknown, n 0";
  const auto text = with_interval(fmt::format("ROI {:+.1f}%", 100 * *sum.roi), sum.roi_interval);
  return fmt::format("{}, n {}", text, sum.n);
}

std::string made(const report::TipReturn& sum) {
  return fmt::format("{} pts on {} staked, {}", signed_points(sum.profit),
                     report::points(sum.staked), roi(sum));
}

std::string rate(std::string_view name, const std::optional<double>& value,
                 const std::optional<report::Interval>& interval) {
  return fmt::format("{} {}", name, value ? with_interval(percent(*value), interval) : "unknown");
}

std::string plural(std::int64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string counts(const TipFigures& f) {
  auto text =
      fmt::format("{}: {}, {}, {}, {} open", plural(f.tips, "tip", "tips"),
                  plural(f.winners, "winner", "winners"), plural(f.places, "place", "places"),
                  plural(f.non_runners, "non-runner", "non-runners"), f.open);
  if (f.void_races > 0) text += fmt::format(", {} void", f.void_races);
  return text;
}

// "Tuesday 27 May 2025".
std::string day_in_words(sys_days day) {
  constexpr std::array kDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                "Thursday", "Friday", "Saturday"};
  constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
  const std::chrono::year_month_day date{day};
  return fmt::format("{} {} {} {}", kDays.at(std::chrono::weekday{day}.c_encoding()),
                     unsigned{date.day()}, kMonths.at(unsigned{date.month()} - 1),
                     int{date.year()});
}

std::string heading(const Summary& summary) {
  const auto& [first, last] = std::pair{summary.first, summary.last};
  if (first == last) return day_in_words(first);
  const auto text = fmt::format("{} to {}", day_in_words(first), day_in_words(last));
  const auto week = week_of(first);
  const bool is_week = week.monday() == first && last - first == std::chrono::days{6};
  return is_week ? fmt::format("Week {}, {}", to_string(week), text) : text;
}

std::string line_of(const Part& part) {
  const auto& f = part.figures;
  return fmt::format("{}: {}, {}, {} pts, {}", part.name, plural(f.tips, "tip", "tips"),
                     plural(f.winners, "winner", "winners"), signed_points(f.advised.profit),
                     roi(f.advised));
}

std::string day_line(const Part& part) {
  return fmt::format("{} {} pts", part.name, signed_points(part.figures.advised.profit));
}

std::string mark_of(const std::optional<Ends>& ends, std::size_t i) {
  if (!ends) return {};
  return i == ends->best ? " - best" : i == ends->worst ? " - worst" : "";
}

}  // namespace

std::string in_words(const Summary& summary) {
  std::vector<std::string> lines = {heading(summary)};
  const auto& all = summary.all;
  if (all.tips == 0) {
    lines.emplace_back("No tips.");
    return fmt::format("{}\n", fmt::join(lines, "\n"));
  }
  lines.push_back(counts(all));
  lines.push_back("At advised prices " + made(all.advised));
  lines.push_back(fmt::format("At realistic prices {}, {} unknown", made(all.realistic),
                              all.realistic_unknown));
  lines.push_back(rate("Strike rate", all.strike_rate, all.strike_rate_interval) + ", " +
                  rate("place rate", all.place_rate, all.place_rate_interval));
  const auto& path = summary.path;
  lines.push_back(fmt::format("Bankroll {} pts, drawdown {} (worst {}), losing run {} (longest {})",
                              report::points(path.bankroll()), report::points(path.drawdown()),
                              report::points(path.worst_drawdown()), path.losing_run(),
                              path.longest_losing_run()));
  if (summary.naps.tips > 0) lines.push_back(line_of({"NAP", summary.naps}));
  if (summary.days.size() > 1) {
    for (const auto& day : summary.days) lines.push_back(line_of(day));
  }
  for (std::size_t i = 0; i < summary.bands.size(); ++i) {
    lines.push_back(line_of(summary.bands[i]) + mark_of(summary.ends_of_bands, i));
  }
  if (const auto& ends = summary.ends_of_days) {
    lines.push_back(fmt::format("Top day {}, worst day {}", day_line(summary.days[ends->best]),
                                day_line(summary.days[ends->worst])));
  }
  if (const auto& trend = summary.trend) {
    lines.push_back(fmt::format("Trend {:+.2f} pts a day ({:+.2f} to {:+.2f}), n {}", trend->slope,
                                trend->interval.low, trend->interval.high, trend->n));
  }
  return fmt::format("{}\n", fmt::join(lines, "\n"));
}

}  // namespace books
