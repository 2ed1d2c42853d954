#include <health/age.hpp>
#include <health/feed.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace health {

namespace {

std::chrono::seconds to_end_of_month(UtcTime now) {
  using namespace std::chrono;
  const year_month_day today{floor<days>(now)};
  return sys_days{(today.year() / today.month() + months{1}) / 1} - now;
}

}  // namespace

Finding judge_quotes(const Quotes& quotes, UtcTime now, const Limits& limits) {
  const auto name = "quotes-" + quotes.provider;
  if (quotes.events_near == 0) return {.name = name, .value = "no event within 24 h"};
  const auto asked =
      quotes.asked_at ? spoken(now - *quotes.asked_at) + " old" : std::string{"never asked"};
  const auto late = quotes.due_at ? now - *quotes.due_at : std::chrono::seconds{0};
  auto found = judge_age(name, late, limits.quotes.warning, limits.quotes.critical,
                         "look in the log of the job that runs fetch-odds; run it by hand");
  found.value = fmt::format("{}, events within 24 h: {}", asked, quotes.events_near);
  return found;
}

Finding judge_credits(const Credits& credits, UtcTime now, const Limits& limits) {
  const auto least = static_cast<double>(limits.credits);
  Finding found{.name = "credits-" + credits.provider,
                .value = fmt::format("{} left", credits.left),
                .limit = fmt::format("{}, critical 0, to the end of the month", limits.credits),
                .measure = Measure{static_cast<double>(credits.left), "", least, 1.0, true}};
  found.status = judge(*found.measure);
  const auto over = std::max<std::chrono::seconds>(credits.spent_over, std::chrono::hours{24});
  const auto rate = static_cast<double>(credits.spent) / static_cast<double>(over.count());
  const auto needed = rate * static_cast<double>(to_end_of_month(now).count());
  if (found.status == Status::ok && needed > static_cast<double>(credits.left)) {
    found.status = Status::warning;
    const auto lasts = static_cast<std::int64_t>(static_cast<double>(credits.left) / rate);
    found.value += fmt::format(", gone in {}", spoken(std::chrono::seconds{lasts}));
  }
  if (found.status != Status::ok) {
    found.hint = "ask less often, for fewer markets or regions, or buy credits";
  }
  return found;
}

}  // namespace health
