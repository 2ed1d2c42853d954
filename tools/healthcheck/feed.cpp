#include "checks.hpp"

#include "schedule.hpp"

#include <store/health.hpp>

#include <algorithm>
#include <array>

namespace healthcheck {

namespace {

// Those whose prices move on while nobody asks; the others are files.
constexpr std::array kLive = {"the-odds-api"};

// When the schedule had it asked again, or for the first time.
std::optional<UtcTime> due_at(const Scene& scene, const health::Quotes& quotes) {
  const auto since = quotes.asked_at.value_or(scene.scheduled_since);
  std::optional<UtcTime> first;
  bool is_scheduled = false;
  for (const auto& entry : scene.entries()) {
    if (!runs(entry, "fetch-odds") || entry.command.find(quotes.provider) == std::string::npos) {
      continue;
    }
    is_scheduled = true;
    const auto next = next_due(entry, since, scene.run.now);
    if (next) first = std::min(first.value_or(*next), *next);
  }
  return is_scheduled ? first : quotes.asked_at;
}

}  // namespace

Findings quotes(const Scene& scene) {
  auto db = scene.open_store();
  Findings found;
  for (const auto* provider : kLive) {
    auto quotes = store::quotes_of(db, provider, scene.run.now);
    quotes.due_at = due_at(scene, quotes);
    found.push_back(health::judge_quotes(quotes, scene.run.now, scene.limits()));
  }
  return found;
}

Findings credits(const Scene& scene) {
  auto db = scene.open_store();
  Findings found;
  for (const auto* provider : kLive) {
    if (const auto credits = store::credits_of(db, provider, scene.run.now)) {
      found.push_back(health::judge_credits(*credits, scene.run.now, scene.limits()));
    }
  }
  return found;
}

}  // namespace healthcheck
