// What the tips of a day and of a week have come to: the sentences of roi-report.

#include <base/error.hpp>
#include <base/iso_week.hpp>
#include <dispatch/racing.hpp>
#include <dispatch/words.hpp>

namespace dispatch {

namespace {

using std::chrono::days;

// Nothing where there was no tip.
std::vector<News> told(const Desk& desk, std::string_view title, std::string what,
                       const books::Summary& summary) {
  if (summary.all.tips == 0) return {};
  auto text = fmt::format("{} ({})\n{}", title, to_string(desk.mode), books::in_words(summary));
  text.pop_back();  // the last line's end
  return {{.what = {std::move(what)}, .text = std::move(text)}};
}

// What the tips of a day came to. Where none of them is settled, Error{Exit::temp_fail}.
books::Summary require_settled(const Desk& desk, std::chrono::sys_days day) {
  auto summary = summary_of(desk, day, day + days{1});
  const auto& all = summary.all;
  if (all.tips > 0 && all.open == all.tips) {
    throw Error{Exit::temp_fail,
                "none of the {} tips of {} is settled yet: fetch-results and settle come first",
                all.open, format_date(day)};
  }
  return summary;
}

}  // namespace

std::vector<News> roi_of_day(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk).date;
  auto what = format_date(today);
  if (!is_new(what)) return {};
  return told(desk, "Daily ROI", std::move(what), require_settled(desk, today));
}

std::vector<News> roi_of_week(const Desk& desk, const IsNew& is_new) {
  const auto week = week_of(today_of(desk).date);
  auto what = to_string(week);
  if (!is_new(what)) return {};
  require_settled(desk, week.monday() + days{6});
  return told(desk, "Weekly ROI", std::move(what),
              summary_of(desk, week.monday(), week.monday() + days{7}));
}

}  // namespace dispatch
