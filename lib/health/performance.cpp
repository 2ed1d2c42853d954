#include <health/performance.hpp>

#include <fmt/format.h>

#include <cmath>
#include <ranges>

namespace health {

namespace {

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

std::string limit_of(const Target& target) {
  auto text = fmt::format("target {}", percent(target.target));
  if (target.yellow) text += fmt::format(", warning {}", percent(*target.yellow));
  if (target.red) text += fmt::format(", critical {}", percent(*target.red));
  return text;
}

Finding too_small(Finding found) {
  found.status = Status::ok;
  found.value += ": n too small";
  return found;
}

Finding judge_rate(std::string name, const Rate& rate, const Target& target, const char* hint) {
  Finding found{.name = std::move(name), .value = shown(rate), .limit = limit_of(target)};
  if (rate.value) {
    const auto scaled = [](double share) { return share * 100; };
    found.measure = Measure{.value = *rate.value * 100, .unit = "%", .low_is_bad = true};
    if (target.yellow) found.measure->warning = scaled(*target.yellow);
    if (target.red) found.measure->critical = scaled(*target.red);
  }
  if (rate.n < kEnough || !rate.value) return too_small(std::move(found));
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = hint;
  return found;
}

Finding judge_sharpe(const Record& record) {
  const auto rate = sharpe(record.days);
  Finding found{
      .name = "sharpe",
      .value = rate.value ? fmt::format("{:.2f}, n {} days", *rate.value, rate.n)
                          : fmt::format("unknown, n {} days", rate.n),
      .limit = fmt::format("target {:.1f}, warning {:.1f}", kSharpe.target, *kSharpe.yellow)};
  if (rate.value) found.measure = Measure{*rate.value, "", kSharpe.yellow, {}, true};
  if (rate.n < kEnough || !rate.value) return too_small(std::move(found));
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = "smaller stakes, or a higher min_edge, within 24 h";
  return found;
}

// Not an estimate but money that is gone, so no sample is too small for it.
Finding judge_drawdown(const std::optional<double>& drawdown) {
  Finding found{
      .name = "drawdown",
      .limit = fmt::format("{}, critical {}", percent(*kDrawdown.yellow), percent(*kDrawdown.red))};
  if (!drawdown) {
    found.value = "no bankroll yet";
    return found;
  }
  found.value = percent(*drawdown) + " below the peak";
  found.measure = Measure{*drawdown * 100, "%", *kDrawdown.yellow * 100, *kDrawdown.red * 100};
  found.status = judge(*found.measure);
  if (found.status != Status::ok) {
    found.hint = found.status == Status::critical ? "stop betting; look for the cause first"
                                                  : "look for the cause within 24 h";
  }
  return found;
}

Finding judge_clv(const Record& record) {
  auto found = judge_rate("clv", record.clv, kClv, "");
  const auto below = days_below_close(record.days);
  found.limit = fmt::format("target 0%, {} days below", kDaysBelowClose);
  if (record.clv.n < kEnough || below < kDaysBelowClose) return found;
  found.status = Status::warning;
  found.value += fmt::format(", {} days below 0", below);
  found.hint = "bet earlier or elsewhere: 'roi-report --report clv --by book'";
  return found;
}

Light light_of(const Target& target, const Rate& rate) {
  if (!rate.value || rate.n < kEnough) return Light::too_small;
  const auto is_beyond = [&](const std::optional<double>& limit) {
    return limit && (target.low_is_bad ? *rate.value < *limit : *rate.value > *limit);
  };
  if (is_beyond(target.red)) return Light::red;
  return is_beyond(target.yellow) ? Light::yellow : Light::green;
}

}  // namespace

Rate sharpe(std::span<const Day> days) {
  Rate found{.n = static_cast<std::int64_t>(days.size())};
  double sum = 0;
  double squares = 0;
  const auto n = static_cast<double>(days.size());
  for (const auto& day : days) {
    if (day.bankroll <= 0) return found;
    const auto daily = day.profit / day.bankroll;
    sum += daily;
    squares += daily * daily;
  }
  if (n < 2) return found;
  const auto variance = (squares - sum * sum / n) / (n - 1);
  if (!(variance > 1e-18)) return found;
  const auto yearly = std::sqrt(365.0);
  const auto ratio = sum / n / std::sqrt(variance);
  const auto error = std::sqrt((1 + ratio * ratio / 2) / n);
  constexpr double kZ95 = 1.959963984540054;
  found.value = ratio * yearly;
  found.low = (ratio - kZ95 * error) * yearly;
  found.high = (ratio + kZ95 * error) * yearly;
  return found;
}

std::string_view to_string(Light light) {
  switch (light) {
    case Light::green: return "green";
    case Light::yellow: return "yellow";
    case Light::red: return "red";
    case Light::too_small: return "n too small";
  }
  __builtin_unreachable();
}

std::vector<Standard> against_targets(const Record& record) {
  const auto days = static_cast<std::int64_t>(record.days.size());
  std::vector<Standard> all = {
      {kWinRate, record.win_rate, "bets settled in 7 days"},
      {kRoi, record.roi, "bets"},
      {kSharpe, sharpe(record.days), "days"},
      {kDrawdown, {.n = days, .value = record.max_drawdown}, "days"},
      {kClv, record.clv, "bets with a close"},
  };
  for (auto& one : all) one.light = light_of(one.target, one.rate);
  auto& drawdown = all[3];  // money that is gone is no estimate: no sample is too small for it
  drawdown.light = light_of(kDrawdown, {.n = kEnough, .value = record.max_drawdown});
  auto& clv = all[4];
  if (clv.light == Light::green && days_below_close(record.days) >= kDaysBelowClose) {
    clv.light = Light::yellow;
  }
  return all;
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
  return {
      judge_rate("win-rate", record.win_rate, kWinRate,
                 "7 days below 52%: compare with clv within 24 h"),
      judge_rate("roi", record.roi, kRoi, "stop betting; 'roi-report --by strategy' says where"),
      judge_sharpe(record), judge_drawdown(record.drawdown), judge_clv(record)};
}

}  // namespace health
