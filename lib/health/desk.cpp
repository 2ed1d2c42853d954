#include <health/age.hpp>
#include <health/desk.hpp>

#include <fmt/ranges.h>

namespace health {

namespace {

// The game days without a bet that are a warning.
constexpr std::int64_t kQuietGameDays = 3;

double share(Money amount, Money of) {
  return static_cast<double>(amount.minor()) / static_cast<double>(of.minor());
}

std::string keys_of(const std::vector<std::string>& competitions) {
  std::vector<std::string> keys;
  keys.reserve(competitions.size());
  for (const auto& key : competitions) keys.push_back(fmt::format("competitions.{}.overtime", key));
  return fmt::format("{}", fmt::join(keys, ", "));
}

}  // namespace

Finding judge_unsettled(const Unsettled& unsettled, UtcTime now, const Limits& limits) {
  const auto age = unsettled.oldest ? now - *unsettled.oldest : std::chrono::seconds{0};
  auto found = judge_age("unsettled", age, limits.unsettled.warning, limits.unsettled.critical,
                         "'settle' lists them; fetch the results, or enter them by 'fetch-results "
                         "--provider ndjson'");
  found.value = unsettled.bets == 0
                    ? std::string{"none"}
                    : fmt::format("{} open, oldest start {} ago", unsettled.bets, spoken(age));
  return found;
}

Finding judge_activity(const Activity& activity) {
  const auto quiet = activity.game_days_without;
  Finding found{
      .name = "activity",
      .status = quiet >= kQuietGameDays ? Status::warning : Status::ok,
      .value = fmt::format("{} bets today, {} in 7 days", activity.today, activity.seven_days),
      .limit = fmt::format("{} game days without", kQuietGameDays),
      .measure = Measure{static_cast<double>(activity.seven_days), "", {}, {}}};
  if (found.status != Status::ok) {
    found.value += fmt::format(", {} game days without", quiet);
    found.hint = "'gen-bets -n --explain' says why each bet was not made";
  }
  return found;
}

Finding judge_overtime(const std::vector<std::string>& possible,
                       const std::vector<std::string>& unknown) {
  Finding found{.name = "overtime", .value = "nothing is asked"};
  if (!possible.empty()) {
    found.value = fmt::format("no score of regulation time yet: {}", keys_of(possible));
  }
  if (unknown.empty()) return found;
  const auto not_set = fmt::format("not set: {}", keys_of(unknown));
  found.status = Status::warning;
  found.value = possible.empty() ? not_set : fmt::format("{}; {}", not_set, found.value);
  found.hint = "say never or possible; until then their markets of regulation time are not bet";
  return found;
}

Finding judge_betting(const Stopped& stopped) {
  Finding found{.name = "betting"};
  switch (stopped.what) {
    case Stopped::What::nothing: found.value = "goes on"; return found;
    case Stopped::What::paused:
      found.status = Status::warning;
      found.value = "paused";
      found.hint =
          "it ends by itself when the bankroll is back, or by 'bankroll rebase --why TEXT'";
      break;
    case Stopped::What::latched:
      found.status = Status::critical;
      found.value = "stopped";
      found.hint =
          "look for the cause; then 'bankroll rebase --why TEXT', or 'bankroll resume --why TEXT'";
      break;
  }
  found.value += fmt::format(" since {}: {}", format_utc(*stopped.since), stopped.why);
  return found;
}

Finding judge_stakes(const Stakes& stakes) {
  Finding found{.name = "exposure"};
  if (stakes.bankroll == Money{} && stakes.pending == Money{}) {
    found.value = "no bankroll yet";
    return found;
  }
  if (stakes.cash < Money{} || stakes.bankroll <= Money{}) {
    found.status = Status::critical;
    found.value = fmt::format("cash {} of a bankroll of {}", stakes.cash, stakes.bankroll);
    found.hint = "stop betting; compare 'roi-report --report ledger' with the books";
    return found;
  }
  const auto pending = share(stakes.pending, stakes.bankroll);
  const auto day = share(stakes.day, stakes.bankroll);
  const auto week = share(stakes.week, stakes.bankroll);
  found.value = fmt::format("open {:.1f}%, today {:.1f}%", pending * 100, day * 100);
  found.limit = fmt::format("open {:.0f}%, a day {:.0f}%", stakes.max_pending.value() * 100,
                            stakes.max_day.value() * 100);
  if (stakes.max_week) {
    found.value += fmt::format(", in 7 days {:.1f}%", week * 100);
    found.limit += fmt::format(", a week {:.0f}%", stakes.max_week->value() * 100);
  }
  found.value += fmt::format(" of {}", stakes.bankroll);
  found.measure = Measure{pending * 100, "%", stakes.max_pending.value() * 100, std::nullopt};
  const bool is_over = pending > stakes.max_pending.value() || day > stakes.max_day.value() ||
                       (stakes.max_week && week > stakes.max_week->value());
  if (is_over) {
    found.status = Status::warning;
    found.hint = "the bankroll fell or the limits were lowered since; gen-bets places nothing more";
  }
  return found;
}

}  // namespace health
