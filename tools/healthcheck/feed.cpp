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

bool is_by_plan(const schedule::Entry& entry) {
  return entry.command.find("--due") != std::string::npos;
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

// The jobs that ask a source for prices: by its name, or by the plan of its captures.
std::vector<schedule::Entry> askers(const Scene& scene, const std::string& provider) {
  const auto& capture = scene.config ? scene.config->capture : std::nullopt;
  const bool is_planned = capture && capture->provider == provider;
  std::vector<schedule::Entry> found;
  for (const auto& entry : scene.entries()) {
    if (!runs(entry, "fetch-odds")) continue;
    if (entry.command.find(provider) != std::string::npos || (is_planned && is_by_plan(entry))) {
      found.push_back(entry);
    }
  }
  return found;
}

// When they had it asked again, or for the first time.
std::optional<UtcTime> due_at(const Scene& scene, const health::Quotes& quotes,
                              const std::vector<schedule::Entry>& jobs) {
  if (jobs.empty()) return quotes.asked_at;
  const auto since = quotes.asked_at.value_or(scene.scheduled_since);
  std::optional<UtcTime> first;
  for (const auto& job : jobs) {
    const auto next = is_by_plan(job) ? next_capture(scene, quotes.provider, since)
                                      : next_due(job, since, scene.run.now);
    if (next) first = std::min(first.value_or(*next), *next);
  }
  return first;
}

}  // namespace

Findings quotes(const Scene& scene) {
  auto db = scene.open_store();
  Findings found;
  for_each_live([&](const std::string& provider) {
    const auto jobs = askers(scene, provider);
    if (jobs.empty() && !store::has_answers_of(db, provider, scene.run.now)) return;
    auto quotes = store::quotes_of(db, provider, scene.run.now);
    quotes.due_at = due_at(scene, quotes, jobs);
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
