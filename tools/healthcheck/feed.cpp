#include "checks.hpp"

#include "schedule.hpp"

#include <provider/source.hpp>
#include <schedule/capture.hpp>
#include <store/health.hpp>
#include <store/to_come.hpp>

#include <algorithm>
#include <string>
#include <vector>

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

// When the plan of captures had it asked after `since`, had there been credits for all.
std::optional<UtcTime> next_capture(const Scene& scene, const std::string& provider,
                                    UtcTime since) {
  const auto& capture = scene.config ? scene.config->capture : std::nullopt;
  if (!capture || capture->provider != provider) return std::nullopt;
  auto db = scene.open_store();
  std::vector<schedule::Game> games;
  for (const auto& game : store::games_to_come(db, capture->sport, provider, since)) {
    games.push_back({.starts_at = game.starts_at, .listed_at = game.listed_at});
  }
  const auto plan = plan_captures(capture->rules(scene.config->timezone), games, {&since, 1}, {},
                                  since, scene.run.now);
  if (plan.captures.empty()) return std::nullopt;
  return plan.captures.front().at;
}

// When the schedule had it asked again, or for the first time.
std::optional<UtcTime> due_at(const Scene& scene, const health::Quotes& quotes) {
  const auto since = quotes.asked_at.value_or(scene.scheduled_since);
  std::optional<UtcTime> first;
  bool is_scheduled = false;
  for (const auto& entry : scene.entries()) {
    const auto says = [&](const std::string& word) {
      return entry.command.find(word) != std::string::npos;
    };
    const bool is_by_plan = says("--due");
    if (!runs(entry, "fetch-odds") || (!is_by_plan && !says(quotes.provider))) continue;
    is_scheduled = true;
    const auto next = is_by_plan ? next_capture(scene, quotes.provider, since)
                                 : next_due(entry, since, scene.run.now);
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
