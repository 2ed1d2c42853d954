// Whether the morning went well.

#include <dispatch/racing.hpp>
#include <store/dispatched.hpp>
#include <store/race_day.hpp>
#include <store/race_messages.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace dispatch {

namespace {

// One of the four things that have to be so, and the job that sees to it.
struct Tick {
  bool is_well;
  std::string text;
  const char* job;
};

Tick made(const store::RaceDay& day) {
  if (day.races == 0) {
    return {day.is_asked,
            day.is_asked ? "Predictions made: no racing" : "Predictions made: of no known race",
            "fetch-cards"};
  }
  return {day.predicted > 0,
          fmt::format("Predictions made: {} of {} races", day.predicted, day.races),
          "load-predictions"};
}

Tick priced(const store::RaceDay& day) {
  const auto priced = day.picks - day.unpriced;
  const bool is_enough = day.races == 0 || (day.picks > 0 && 10 * day.unpriced <= day.picks);
  return {is_enough, fmt::format("Tips priced: {} of {} top picks", priced, day.picks),
          day.picks == 0 ? "gen-bets" : "fetch-odds"};
}

// At every channel that was told; of a day without tips, that there are none.
Tick delivered(const Desk& desk, const Day& today) {
  std::int64_t tips = 0;
  std::int64_t arrived = 0;
  std::optional<UtcTime> last;
  for (const auto& one : picks_of(desk, today)) {
    if (!one.pick.decision) continue;
    ++tips;
    const auto delivery = store::delivery_of(desk.db, store::Tiding::tip,
                                             fmt::format("{}", *one.pick.decision), desk.now);
    if (delivery.told == 0 || delivery.arrived < delivery.told) continue;
    ++arrived;
    last = std::max(last, delivery.last);
  }
  if (tips == 0) {
    const auto none =
        store::delivery_of(desk.db, store::Tiding::no_tips, format_date(today.date), desk.now);
    return {none.told > 0 && none.arrived == none.told, "Tips delivered: there are none",
            "dispatch"};
  }
  return {arrived == tips,
          fmt::format("Tips delivered: {} of {}{}", arrived, tips,
                      last ? ", the last at " + clock(desk, *last) : ""),
          "dispatch"};
}

Tick settled(const Desk& desk, const Day& yesterday) {
  std::int64_t tips = 0;
  std::int64_t settled = 0;
  for (const auto& one : picks_of(desk, yesterday)) {
    if (!one.pick.decision) continue;
    ++tips;
    if (one.grade) ++settled;
  }
  return {settled == tips, fmt::format("Yesterday settled: {} of {} tips", settled, tips),
          "settle"};
}

}  // namespace

std::vector<News> digest(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk);
  auto what = format_date(today.date);
  if (!is_new(what)) return {};
  const auto day = store::race_day(desk.db, desk.mode, today.from, today.until, desk.now);
  const Tick ticks[] = {made(day), priced(day), delivered(desk, today),
                        settled(desk, day_of(desk.zone, today.date - std::chrono::days{1}))};
  auto text = "Morning digest, " + what;
  std::vector<std::string> to_look_at;
  for (const auto& [is_well, said, job] : ticks) {
    text += fmt::format("\n{} {}", is_well ? "\u2713" : "\u2717", said);
    if (!is_well) to_look_at.emplace_back(job);
  }
  const auto failed = store::failed_jobs(desk.db, desk.now - std::chrono::days{1}, desk.now);
  if (!failed.empty()) {
    to_look_at.push_back(fmt::format("failed jobs {}", fmt::join(failed, ", ")));
  }
  const bool is_well = to_look_at.empty();
  text += is_well ? "\nAll systems GO"
                  : fmt::format("\nPlease investigate: {}", fmt::join(to_look_at, "; "));
  return {{.what = {std::move(what)},
           .text = std::move(text),
           .severity = is_well ? message::Severity::info : message::Severity::warning}};
}

}  // namespace dispatch
