#include "checks.hpp"

#include "schedule.hpp"

#include <provider/source.hpp>
#include <store/health.hpp>

#include <algorithm>
#include <string>

namespace healthcheck {

namespace {

// Calls `each` with every source whose prices move on while nobody asks; the others
// are files.
template <typename Each>
void for_each_live(Each each) {
  for (const auto& source : provider::sources()) {
    if (source.is_live) each(std::string{source.name});
  }
}

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
  for_each_live([&](const std::string& provider) {
    auto quotes = store::quotes_of(db, provider, scene.run.now);
    quotes.due_at = due_at(scene, quotes);
    found.push_back(health::judge_quotes(quotes, scene.run.now, scene.limits()));
  });
  return found;
}

Findings credits(const Scene& scene) {
  auto db = scene.open_store();
  Findings found;
  for_each_live([&](const std::string& provider) {
    if (const auto credits = store::credits_of(db, provider, scene.run.now)) {
      found.push_back(health::judge_credits(*credits, scene.run.now, scene.limits()));
    }
  });
  return found;
}

}  // namespace healthcheck
