#include <health/performance.hpp>

#include <fmt/format.h>

#include <cmath>
#include <ranges>

namespace health {

namespace {

constexpr std::int64_t kDaysBelowClose = 3;

struct Alarm {
  const char* name = nullptr;
  double target = 0;
  std::optional<double> warning;
  std::optional<double> critical;
  const char* hint = nullptr;
};

std::string percent(double share) {
  return fmt::format("{:.1f}%", share * 100);
}

std::string shown(const Rate& rate) {
  if (!rate.value) return fmt::format("unknown, n {}", rate.n);
  auto text = percent(*rate.value);
  if (rate.low && rate.high)
    text += fmt::format(" ({} to {})", percent(*rate.low), percent(*rate.high));
  return text + fmt::format(", n {}", rate.n);
}

std::string limit_of(const Alarm& alarm) {
  auto text = fmt::format("target {}", percent(alarm.target));
  if (alarm.warning) text += fmt::format(", warning {}", percent(*alarm.warning));
  if (alarm.critical) text += fmt::format(", critical {}", percent(*alarm.critical));
  return text;
}

Finding too_small(Finding found) {
  found.status = Status::ok;
  found.value += ": n too small";
  return found;
}

Finding judge_rate(const Rate& rate, const Alarm& alarm) {
  Finding found{.name = alarm.name, .value = shown(rate), .limit = limit_of(alarm)};
  if (rate.value) {
    const auto scaled = [](double share) { return share * 100; };
    found.measure = Measure{.value = *rate.value * 100, .unit = "%", .low_is_bad = true};
    if (alarm.warning) found.measure->warning = scaled(*alarm.warning);
    if (alarm.critical) found.measure->critical = scaled(*alarm.critical);
  }
  if (rate.n < kEnough || !rate.value) return too_small(std::move(found));
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = alarm.hint;
  return found;
}

Finding judge_sharpe(const Record& record) {
  const auto value = sharpe(record.days);
  Finding found{.name = "sharpe",
                .value = value ? fmt::format("{:.2f}, n {}", *value, record.settled)
                               : fmt::format("unknown, n {}", record.settled),
                .limit = "target 1.0, warning 0.5"};
  if (value) found.measure = Measure{*value, "", 0.5, {}, true};
  if (record.settled < kEnough || !value) return too_small(std::move(found));
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = "smaller stakes, or a higher min_edge, within 24 h";
  return found;
}

// Not an estimate but money that is gone, so no sample is too small for it.
Finding judge_drawdown(const std::optional<double>& drawdown) {
  Finding found{.name = "drawdown", .limit = "10.0%, critical 20.0%"};
  if (!drawdown) {
    found.value = "no bankroll yet";
    return found;
  }
  found.value = percent(*drawdown) + " below the peak";
  found.measure = Measure{*drawdown * 100, "%", 10.0, 20.0};
  found.status = judge(*found.measure);
  if (found.status != Status::ok) {
    found.hint = found.status == Status::critical ? "stop betting; look for the cause first"
                                                  : "look for the cause within 24 h";
  }
  return found;
}

Finding judge_clv(const Record& record) {
  auto found = judge_rate(record.clv, {.name = "clv", .target = 0});
  const auto below = days_below_close(record.days);
  found.limit = fmt::format("target 0%, {} days below", kDaysBelowClose);
  if (record.clv.n < kEnough || below < kDaysBelowClose) return found;
  found.status = Status::warning;
  found.value += fmt::format(", {} days below 0", below);
  found.hint = "bet earlier or elsewhere: 'roi-report --report clv --by book'";
  return found;
}

}  // namespace

std::optional<double> sharpe(std::span<const Day> days) {
  double sum = 0;
  double squares = 0;
  double n = 0;
  for (const auto& day : days) {
    if (day.bankroll <= 0) return std::nullopt;
    const auto daily = day.profit / day.bankroll;
    sum += daily;
    squares += daily * daily;
    ++n;
  }
  if (n < 2) return std::nullopt;
  const auto variance = (squares - sum * sum / n) / (n - 1);
  if (!(variance > 1e-18)) return std::nullopt;
  return sum / n / std::sqrt(variance) * std::sqrt(365.0);
}

std::int64_t days_below_close(std::span<const Day> days) {
  std::int64_t running = 0;
  for (const auto& day : days | std::views::reverse) {
    if (day.clv_known == 0) continue;
    if (day.clv >= 0) break;
    ++running;
  }
  return running;
}

std::vector<Finding> judge_performance(const Record& record) {
  return {judge_rate(record.win_rate, {.name = "win-rate",
                                       .target = 0.54,
                                       .warning = 0.52,
                                       .hint = "7 days below 52%: compare with clv within 24 h"}),
          judge_rate(record.roi, {.name = "roi",
                                  .target = 0.05,
                                  .critical = 0.0,
                                  .hint = "stop betting; 'roi-report --by strategy' says where"}),
          judge_sharpe(record), judge_drawdown(record.drawdown), judge_clv(record)};
}

}  // namespace health
