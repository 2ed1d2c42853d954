#include <dispatch/racing.hpp>
#include <store/race_day.hpp>

namespace dispatch {

namespace {

// Nothing failed on a day like this; empty: something may have.
std::string certain_reason(const store::RaceDay& day) {
  if (day.races == 0) return day.is_asked ? "no racing" : "";
  if (day.picks == 0) return "";
  if (day.unpriced == day.picks) {
    return fmt::format("prices are missing: none of {} top picks has one that may be taken",
                       day.picks);
  }
  if (day.unsure == day.picks) {
    return fmt::format("none of {} top picks reached the bar", day.picks);
  }
  return fmt::format(
      "none of {} top picks is a tip: {} not confident enough, {} without a price, "
      "{} refused for other reasons",
      day.picks, day.unsure, day.unpriced, day.picks - day.unsure - day.unpriced);
}

std::string failure(const store::RaceDay& day) {
  if (!day.is_asked) return "failure: nobody was asked what is run today (fetch-cards)";
  if (day.predicted == 0) {
    return fmt::format("failure: no model has said anything of {} races (load-predictions)",
                       day.races);
  }
  return fmt::format("failure: nothing was chosen from {} races, {} with predictions (gen-bets)",
                     day.races, day.predicted);
}

std::vector<News> say(const Desk& desk, const IsNew& is_new, bool certainly) {
  const auto today = today_of(desk);
  auto what = format_date(today.date);
  if (!is_new(what)) return {};
  const auto day = store::race_day(desk.db, desk.mode, today.from, today.until, desk.now);
  if (day.tips > 0) return {};
  auto reason = certain_reason(day);
  if (reason.empty() && !certainly) reason = failure(day);
  if (reason.empty()) return {};
  return {{.what = {what},
           .text = fmt::format("No tips today, {}: {}.", what, reason),
           .severity = message::Severity::warning}};
}

}  // namespace

std::vector<News> no_tips(const Desk& desk, const IsNew& is_new) {
  return say(desk, is_new, false);
}

std::vector<News> certainly_no_tips(const Desk& desk, const IsNew& is_new) {
  return say(desk, is_new, true);
}

}  // namespace dispatch
