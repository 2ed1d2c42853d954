#include "drawdown.hpp"

#include <store/bankroll.hpp>
#include <store/outbox.hpp>

#include <fmt/format.h>

#include <cmath>
#include <ranges>

namespace funds {

namespace {

using bets::Breaker;

std::string how_far(const Drawdown& now, bets::Mode mode) {
  if (now.bankroll == now.peak) {
    return fmt::format("{}: the bankroll of {} is its peak", to_string(mode), now.bankroll);
  }
  return fmt::format("{}: the bankroll is {}, {} below its peak of {}", to_string(mode),
                     now.bankroll, percent(*now.share), now.peak);
}

std::string consequence(Breaker breaker, Ratio mark) {
  switch (breaker) {
    case Breaker::warning: return fmt::format("stakes shrink until it is below {}", percent(mark));
    case Breaker::pause: return fmt::format("no new bets until it is below {}", percent(mark));
    case Breaker::hard_stop:
      return "no new bets until you end it: 'bankroll rebase --why TEXT', or, once it is below " +
             percent(mark) + ", 'bankroll resume --why TEXT'";
  }
  __builtin_unreachable();
}

message::Severity severity_of(Breaker breaker) {
  return breaker == Breaker::warning ? message::Severity::warning : message::Severity::critical;
}

std::string what_goes_on(const Drawdown& now, Breaker ended) {
  if (now.open.contains(Breaker::hard_stop)) return "betting stays stopped until you end it";
  return ended == Breaker::warning ? "stakes are whole again" : "bets are made again";
}

}  // namespace

std::string percent(Ratio share) {
  return fmt::format("{:g}%", std::round(1000 * share.value()) / 10);
}

std::string_view Drawdown::betting() const {
  if (open.contains(Breaker::hard_stop)) return "stopped";
  return open.contains(Breaker::pause) ? "paused" : "on";
}

Drawdown drawdown_at(store::Database& db, bets::Mode mode, UtcTime now) {
  Drawdown found{
      .bankroll = {}, .peak = {}, .share = {}, .open = store::open_breakers(db, mode, now)};
  if (const auto mark = store::bankroll_at(db, mode, now)) {
    found.bankroll = mark->bankroll;
    found.peak = mark->peak;
    found.share = risk::drawdown(mark->bankroll, mark->peak);
  }
  return found;
}

Drawdown watch(store::Database& db, const config::Config& config, bets::Mode mode, UtcTime now) {
  auto found = drawdown_at(db, mode, now);
  if (!found.share) return found;
  const auto& marks = config.limits.drawdown;
  std::set<Breaker> open;
  for (const auto& [breaker, tripped] : found.open) open.insert(breaker);
  const auto [tripped, ended] = risk::crossing(*found.share, marks, open);

  // The worst of those that it trips at once says it all, and so does the best of those
  // that it ends.
  std::int64_t row = 0;
  const auto why = how_far(found, mode);
  for (const auto breaker : tripped) {
    row = store::trip(db, mode, breaker, now, why);
    if (row != 0) found.open.emplace(breaker, store::Tripped{now, why});
  }
  if (row != 0) {
    const auto worst = *tripped.rbegin();
    alert(db, config, fmt::format("breaker {} tripped", row), severity_of(worst),
          fmt::format("{}: {}", why, consequence(worst, *marks.of(worst))), now);
  }
  row = 0;
  for (const auto breaker : ended | std::views::reverse) {
    row = store::resume(db, mode, breaker, now, store::By::itself, why);
    if (row != 0) found.open.erase(breaker);
  }
  if (row != 0) {
    alert(db, config, fmt::format("breaker {} ended", row), message::Severity::info,
          fmt::format("{}: {}", why, what_goes_on(found, *ended.begin())), now);
  }
  return found;
}

void alert(store::Database& db, const config::Config& config, const std::string& key,
           message::Severity severity, const std::string& text, UtcTime now) {
  store::Outbox outbox{db};
  for (const auto& channel : config.notify.alerts) {
    outbox.queue({.channel = channel, .key = key, .severity = severity, .body = text}, now);
  }
}

}  // namespace funds
