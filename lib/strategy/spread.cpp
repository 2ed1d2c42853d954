#include <market/division.hpp>
#include <strategy/modelled.hpp>
#include <strategy/moving.hpp>
#include <strategy/proven.hpp>
#include <strategy/rested.hpp>
#include <strategy/spread.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

constexpr const char* kSpread = "spread";
constexpr const char* kTiming = "timing";

bool is_away(const Pick& pick) {
  return pick.selection.side == market::Side::away;
}

Ruling near_even(const Pick& pick, double most) {
  const auto line = *market_line(pick.selection.market, pick.selection.side, pick.selection.line);
  const auto points = static_cast<double>(line.quarters) / 4;
  const bool is_small = points >= -most && points < most;
  return {is_small ? Verdict::pass : Verdict::drop,
          fmt::format("home line {}{}", to_string(line),
                      is_small ? "" : fmt::format(" outside [-{0}, {0})", most))};
}

Ruling not_excluded(const market::Event& event, market::Side side,
                    const std::vector<std::string>& excluded) {
  const auto& team = side == market::Side::home ? event.home : event.away;
  const bool is_excluded = std::ranges::any_of(excluded, [&](const std::string& name) {
    return market::is_same_team(event.sport, name, team);
  });
  return {is_excluded ? Verdict::drop : Verdict::pass,
          team + (is_excluded ? " is excluded" : " is not excluded")};
}

std::vector<Filter> filters_of_spread(const Slate& slate, const SpreadRules& rules) {
  std::vector<Filter> filters = {
      {"threshold", [&](const Pick& pick) {
         return at_least(pick.edge_points, is_away(pick) ? rules.min_edge : rules.min_edge_home);
       }}};
  if (rules.no_b2b) {
    filters.push_back(
        {"no_b2b", [&](const Pick& pick) { return not_back_to_back(slate, pick.selection.side); }});
  }
  if (rules.rest_aligns) {
    filters.push_back({"rest_aligns", [&](const Pick& pick) {
                         return rest_not_against(slate, pick.selection.side);
                       }});
  }
  if (rules.small_spread) {
    filters.push_back(
        {"small_spread", [&](const Pick& pick) { return near_even(pick, *rules.small_spread); }});
  }
  if (!rules.exclude_teams.empty()) {
    filters.push_back({"exclude_teams", [&](const Pick& pick) {
                         return not_excluded(slate.event, pick.selection.side, rules.exclude_teams);
                       }});
  }
  if (rules.require_steam) {
    filters.push_back({"require_steam", [&](const Pick& pick) {
                         return steam_agrees(slate, pick, rules.min_steam_confidence);
                       }});
  }
  if (rules.require_rlm) {
    filters.push_back(
        {"require_rlm", [&](const Pick& pick) { return reverse_movement_agrees(slate, pick); }});
  }
  if (rules.require_sharp) {
    filters.push_back(
        {"require_sharp", [&](const Pick& pick) { return sharp_books_agree(slate, pick); }});
  }
  if (rules.clv_filter) {
    filters.push_back({"clv_filter", [&](const Pick& pick) {
                         return clv_is_enough(slate, pick, rules.clv_filter_min,
                                              rules.clv_filter_min_n);
                       }});
  }
  if (rules.optimal_timing) {
    filters.push_back({"optimal_timing", [&](const Pick&) { return in_best_window(slate); }});
  }
  return filters;
}

// Asks when to bet each: what is not worth it at all is dropped, what waits says so.
void ask_advisor(const Slate& slate, const Placed& placed, Selected& selected) {
  std::erase_if(selected.groups, [&](Group& group) {
    auto& pick = group.front();
    auto [advice, why] = advise_on(slate, pick, placed.waited.contains(pick.idea));
    if (advice.action == Action::avoid) {
      selected.rejections.push_back(
          {pick.strategy, pick.event, pick.selection, pick.book, std::move(why), kTiming});
      return true;
    }
    pick.advice = advice;
    pick.asked.push_back({kTiming, waits(pick) ? Verdict::wait : Verdict::pass, std::move(why)});
    return false;
  });
}

}  // namespace

Selected select_spread(const Slate& slate, const SpreadRules& rules, const market::Books& books,
                       const Placed& placed) {
  auto selected = select_modelled(slate,
                                  {.strategy = kSpread,
                                   .rules = rules,
                                   .wants = SpreadRules::wants,
                                   .filters = filters_of_spread(slate, rules)},
                                  books, placed);
  if (rules.use_timing_advisor) ask_advisor(slate, placed, selected);
  for (auto& group : selected.groups) {
    for (auto& pick : group) pick.goes_first = rules.prefer_away && is_away(pick);
  }
  return selected;
}

}  // namespace strategy
