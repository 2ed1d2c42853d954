#include <retention/policy.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace retention {

namespace {

constexpr std::chrono::days kStale{7};

// The name of the period that a time is in.
using Period = std::function<std::string(UtcTime)>;

struct Rule {
  std::int64_t left;
  const char* name;
  Period period;
  std::optional<std::string> last = std::nullopt;
};

std::string monday_of(UtcTime time, const Zone& zone) {
  const auto day = zone.local_day(time);
  const auto since_monday = std::chrono::weekday{day} - std::chrono::Monday;
  return format_date(day - since_monday);
}

std::vector<Rule> rules_of(const Policy& policy, const Zone& zone) {
  const auto local = [&zone](std::size_t letters) {  // of "2026-03-01 19:30"
    return [&zone, letters](UtcTime time) { return zone.format(time).substr(0, letters); };
  };
  return {{policy.last, "last", nullptr},
          {policy.hourly, "hourly", local(13)},
          {policy.daily, "daily", local(10)},
          {policy.weekly, "weekly", [&zone](UtcTime time) { return monday_of(time, zone); }},
          {policy.monthly, "monthly", local(7)},
          {policy.yearly, "yearly", local(4)}};
}

}  // namespace

std::vector<std::vector<std::string>> reasons_to_keep(const std::vector<UtcTime>& times,
                                                      const Policy& policy, const Zone& zone) {
  auto rules = rules_of(policy, zone);
  const bool keeps_all =
      std::ranges::all_of(rules, [](const Rule& rule) { return rule.left == 0; });
  std::vector<std::vector<std::string>> reasons(times.size());
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (keeps_all) reasons[i].emplace_back("no rule");
    for (auto& rule : rules) {
      if (rule.left == 0) continue;
      auto period = rule.period ? rule.period(times[i]) : std::to_string(i);
      if (period == rule.last) continue;
      reasons[i].emplace_back(rule.name);
      rule.last = std::move(period);
      --rule.left;
    }
  }
  return reasons;
}

Plan plan(std::vector<Copy> copies, const Policy& policy, const Zone& zone, UtcTime now,
          bool force) {
  std::ranges::sort(copies, [](const Copy& a, const Copy& b) {
    return std::tie(a.taken_at, a.name) > std::tie(b.taken_at, b.name);
  });
  Plan made;
  std::vector<UtcTime> times;
  std::vector<Verdict*> judged;
  made.verdicts.reserve(copies.size());
  for (auto& copy : copies) {
    auto& verdict = made.verdicts.emplace_back(Verdict{.copy = std::move(copy)});
    if (verdict.copy.taken_at > now) {
      verdict.why = "dated in the future";
    } else if (!verdict.copy.verified) {
      verdict.why = "not verified";
    } else {
      times.push_back(verdict.copy.taken_at);
      judged.push_back(&verdict);
    }
  }

  const auto reasons = reasons_to_keep(times, policy, zone);
  std::size_t goes = 0;
  for (std::size_t i = 0; i < judged.size(); ++i) {
    auto& verdict = *judged[i];
    verdict.why = fmt::format("{}", fmt::join(reasons[i], ", "));
    if (reasons[i].empty() &&
        i < static_cast<std::size_t>(std::max<std::int64_t>(policy.least, 1))) {
      verdict.why = fmt::format("one of the newest {}", std::max<std::int64_t>(policy.least, 1));
    }
    verdict.keep = !verdict.why.empty();
    if (verdict.keep) continue;
    verdict.why = "no rule keeps it";
    ++goes;
  }
  if (goes == 0) return made;
  if (now - times.front() > kStale) {
    made.refused = fmt::format("the newest verified backup is of {}, more than 7 days ago",
                               format_utc(times.front()));
  } else if (goes * 2 > judged.size() && !force) {
    made.refused = fmt::format(
        "{} of {} would go at once, more than half: look with -n, then use "
        "--force",
        goes, judged.size());
  }
  return made;
}

}  // namespace retention
