// What the tips of a day and of a week have come to.

#include <base/error.hpp>
#include <dispatch/tip_record.hpp>
#include <dispatch/words.hpp>

#include <algorithm>

namespace dispatch {

namespace {

using bets::Outcome;
using std::chrono::days;
using std::chrono::sys_days;

std::string totals(const Desk& desk, const report::Performance& p) {
  const auto won = p.count(Outcome::win) + p.count(Outcome::half_win);
  const auto lost = p.count(Outcome::loss) + p.count(Outcome::half_loss);
  return fmt::format(
      "Tips {}: won {}, lost {}, void {}, open {}\n"
      "Staked {}, profit {}\n"
      "ROI {}, n {}\n"
      "Strike rate {}, n {}",
      p.settled + p.open, won, lost, p.settled - won - lost, p.open, points(desk, p.staked),
      signed_points(desk, p.profit), rate(p.roi, p.roi_interval), p.settled,
      rate(p.win_rate, p.win_rate_interval), p.decided());
}

sys_days monday_of(sys_days day) {
  return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

// "2026-W22": a week is of the year that its Thursday is in.
std::string iso_week(sys_days monday) {
  const auto thursday = monday + days{3};
  const auto year = std::chrono::year_month_day{thursday}.year();
  const auto number = (thursday - sys_days{year / std::chrono::January / 1}).count() / 7 + 1;
  return fmt::format("{}-W{:02}", static_cast<int>(year), number);
}

std::string lines_of(const Desk& desk, const TipRecord& record) {
  std::string lines;
  struct Made {
    sys_days day;
    Money profit;
  };
  std::vector<Made> made;
  for (const auto& [day, tally] : record.days) {
    const auto p = tally.sums();
    if (p.settled == 0) continue;
    lines += fmt::format("\n{}: n {}, {}, ROI {}", format_date(day), p.settled,
                         signed_points(desk, p.profit), rate(p.roi, {}));
    made.push_back({day, p.profit});
  }
  if (made.size() < 2) return lines;
  const auto [worst, best] = std::ranges::minmax_element(made, {}, &Made::profit);
  return lines + fmt::format("\nBest day {}, {}; worst day {}, {}", format_date(best->day),
                             signed_points(desk, best->profit), format_date(worst->day),
                             signed_points(desk, worst->profit));
}

}  // namespace

std::vector<News> roi_of_day(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk);
  auto what = format_date(today.date);
  if (!is_new(what)) return {};
  const auto p = tip_record(desk, today.from, today.until).all.sums();
  if (p.settled + p.open == 0) return {};
  if (p.settled == 0) {
    throw Error{Exit::temp_fail,
                "none of the {} tips of {} is settled yet: fetch-results and settle come first",
                p.open, what};
  }
  auto text = fmt::format("Daily ROI, {} ({})\n{}", what, to_string(desk.mode), totals(desk, p));
  return {{.what = {std::move(what)}, .text = std::move(text)}};
}

std::vector<News> roi_of_week(const Desk& desk, const IsNew& is_new) {
  const auto monday = monday_of(today_of(desk).date);
  auto what = iso_week(monday);
  if (!is_new(what)) return {};
  const auto record =
      tip_record(desk, day_of(desk.zone, monday).from, day_of(desk.zone, monday + days{6}).until);
  if (record.days.empty()) return {};
  auto text = fmt::format("Weekly ROI, {}, {} to {} ({})\n{}{}", what, format_date(monday),
                          format_date(monday + days{6}), to_string(desk.mode),
                          totals(desk, record.all.sums()), lines_of(desk, record));
  return {{.what = {std::move(what)}, .text = std::move(text)}};
}

}  // namespace dispatch
