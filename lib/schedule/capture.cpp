#include <base/error.hpp>
#include <schedule/capture.hpp>

#include <algorithm>
#include <array>

namespace schedule {

namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 3> kUses = {"closing", "runs", "opening"};

bool has_answer(std::span<const UtcTime> answers, UtcTime from, UtcTime until) {
  const auto first = std::ranges::lower_bound(answers, from);
  return first != answers.end() && *first < until;
}

std::vector<UtcTime> ascending_starts(std::span<const Game> games) {
  std::vector<UtcTime> starts;
  for (const auto& game : games) starts.push_back(game.starts_at);
  std::ranges::sort(starts);
  return starts;
}

std::vector<Capture> closings(const CaptureRules& rules, std::span<const UtcTime> starts,
                              std::span<const UtcTime> answers) {
  std::vector<Capture> found;
  for (const auto start : starts) {
    if (has_answer(answers, start - rules.closing_within, start)) continue;
    // The answer comes before the first of them, and within the time of the last.
    if (found.empty() || start - found.back().until > rules.closing_within - kTick) {
      found.push_back({.use = Use::closing, .until = start});
    }
    found.back().at = start - rules.closing_within;
    ++found.back().games;
  }
  return found;
}

std::vector<Capture> runs(const CaptureRules& rules, std::span<const UtcTime> starts,
                          std::span<const UtcTime> answers, UtcTime now, UtcTime end) {
  std::vector<Capture> found;
  const auto slots = slots_between(rules.runs, now - days{1}, end + days{1});
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto run = slots[i].at;
    const auto& zone = rules.runs.zone;
    const auto day_after = zone.start_of(zone.local_day(run) + days{1});
    const auto first = std::ranges::upper_bound(starts, run);
    const auto last = std::ranges::lower_bound(starts, day_after);
    if (first >= last) continue;
    const auto next = i + 1 < slots.size() ? slots[i + 1].at - kTick : day_after;
    const auto until = std::min(*(last - 1), next);
    if (until <= now || has_answer(answers, run - kTick, until)) continue;
    found.push_back({.use = Use::runs, .at = run - kTick, .until = until, .games = last - first});
  }
  return found;
}

std::vector<Capture> openings(std::span<const Game> games, std::span<const UtcTime> answers,
                              UtcTime now) {
  Capture opening{.use = Use::opening, .at = now, .until = now};
  for (const auto& game : games) {
    if (!game.listed_at || (!answers.empty() && answers.back() >= *game.listed_at)) continue;
    ++opening.games;
    opening.until = std::max(opening.until, game.starts_at);
  }
  if (opening.games == 0) return {};
  return {opening};
}

// In the order in which they are paid for.
bool is_dearer(const Capture& a, const Capture& b) {
  return a.games != b.games ? a.games > b.games : a.at < b.at;
}

void pay(CapturePlan& plan, std::vector<Capture> captures, const Credits& credits) {
  std::ranges::stable_sort(captures, is_dearer);
  for (auto& capture : captures) {
    capture.credits = credits.capture;
    const auto after = plan.credits + capture.credits;
    capture.is_given_up = credits.left && *credits.left - credits.others - after < credits.reserve;
    (capture.is_given_up ? plan.shortfall : plan.credits) += capture.credits;
    plan.captures.push_back(capture);
  }
}

}  // namespace

std::string_view to_string(Use use) {
  return kUses[static_cast<std::size_t>(use)];
}

Use parse_use(std::string_view text) {
  const auto* const found = std::ranges::find(kUses, text);
  if (found != kUses.end()) return static_cast<Use>(found - kUses.begin());
  throw Error{Exit::data, "not a use of prices: '{}' (closing, runs, opening)", text};
}

const Capture* CapturePlan::due(UtcTime now) const {
  const auto found = std::ranges::find_if(captures, [now](const Capture& capture) {
    return !capture.is_given_up && capture.at <= now && now < capture.until;
  });
  return found == captures.end() ? nullptr : &*found;
}

CapturePlan plan_captures(const CaptureRules& rules, std::span<const Game> games,
                          std::span<const UtcTime> answers, const Credits& credits, UtcTime now,
                          UtcTime end) {
  std::vector<Game> ahead;
  std::ranges::copy_if(games, std::back_inserter(ahead),
                       [now](const Game& game) { return game.starts_at > now; });
  const auto starts = ascending_starts(ahead);

  CapturePlan plan;
  for (const auto use : rules.uses) {
    std::vector<Capture> wanted;
    switch (use) {
      case Use::closing: wanted = closings(rules, starts, answers); break;
      case Use::runs: wanted = runs(rules, starts, answers, now, end); break;
      case Use::opening: wanted = openings(ahead, answers, now); break;
    }
    std::erase_if(wanted, [end](const Capture& capture) { return capture.at >= end; });
    pay(plan, std::move(wanted), credits);
  }
  std::ranges::stable_sort(plan.captures, {}, &Capture::at);
  return plan;
}

}  // namespace schedule
