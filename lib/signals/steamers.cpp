#include <base/exact.hpp>
#include <signals/steamers.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace signals {

namespace {

using market::ExchangeMarket;
using market::ExchangeRunner;
using market::RunnerStatus;
using market::Steamer;
using market::SteamLevel;

const market::Standing* price_of(const ExchangeRunner& runner, const SteamRules& rules) {
  const auto& back = runner.back;
  if (runner.status != RunnerStatus::active || !back) return nullptr;
  const bool is_offered = back->size && *back->size > Money{};
  const bool is_fresh = back->age && *back->age <= rules.max_age;
  return is_offered && is_fresh ? &*back : nullptr;
}

const ExchangeRunner* find(const ExchangeMarket& then, market::SelectionId id) {
  const auto found = std::ranges::find(then.runners, id, &ExchangeRunner::id);
  return found == then.runners.end() ? nullptr : &*found;
}

// What those who came out since leave of every price.
Answer<Exact> kept_of(const ExchangeMarket& morning, const ExchangeMarket& now) {
  Exact kept{Ratio{1}};
  for (const auto& runner : now.runners) {
    if (runner.status != RunnerStatus::removed) continue;
    const auto* const before = find(morning, runner.id);
    if (before && before->status == RunnerStatus::removed) continue;
    if (!runner.reduction) {
      return NoAnswer{Status::unknown, "a runner came out whose adjustment factor is not known"};
    }
    kept = kept * Exact{Ratio{1} - *runner.reduction};
  }
  return kept;
}

}  // namespace

bool has_prices(const ExchangeMarket& then, const SteamRules& rules) {
  return then.is_before_the_off &&
         std::ranges::any_of(then.runners, [&](const ExchangeRunner& runner) {
           return price_of(runner, rules) != nullptr;
         });
}

Answer<std::vector<Steamer>> steamers(const ExchangeMarket& morning, const ExchangeMarket& now,
                                      const SteamRules& rules) {
  if (morning.id != now.id) {
    return NoAnswer{Status::unknown,
                    fmt::format("the market was {} in the morning and is {}", morning.id, now.id)};
  }
  if (!morning.is_before_the_off || !now.is_before_the_off) {
    return NoAnswer{Status::unknown, "the market is not open, or in play"};
  }
  const auto kept = kept_of(morning, now);
  if (!kept) return kept.why_not();

  std::vector<Steamer> found;
  for (const auto& runner : now.runners) {
    const auto* const before = find(morning, runner.id);
    const auto* const from = before ? price_of(*before, rules) : nullptr;
    const auto* const to = price_of(runner, rules);
    if (!from || !to || !runner.traded || *runner.traded < rules.least_volume) continue;
    const auto expected = Exact{from->price.ratio()} * *kept;
    const auto has_dropped_by = [&](Ratio share) {
      return Exact{to->price.ratio()} <= expected * Exact{Ratio{1} - share};
    };
    if (!has_dropped_by(rules.least_drop)) continue;
    found.push_back(
        {.id = runner.id,
         .level = has_dropped_by(rules.boomer_drop) ? SteamLevel::boomer : SteamLevel::steamer,
         .from = from->price,
         .kept = kept->value(),
         .to = to->price,
         .traded = *runner.traded});
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &Steamer::drop);
  return found;
}

bool is_news(SteamLevel level, std::optional<SteamLevel> told) {
  return !told || *told < level;
}

}  // namespace signals
