#include <base/error.hpp>
#include <base/iso_week.hpp>
#include <base/time.hpp>
#include <report/tip_grouping.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace report {

namespace {

using TipGroups = std::vector<Group>;

TipGroups named(const std::string& name) {
  return {name.empty() ? Group{1, "unknown"} : Group{0, name}};
}

constexpr std::array<TipGrouping, 10> kTipGroupings = {{
    {"band", [](const Tip& tip) { return named(tip.band); }},
    {"tag",
     [](const Tip& tip) {
       const std::set<std::string> once{tip.tags.begin(), tip.tags.end()};
       TipGroups groups;
       for (const auto& tag : once) groups.push_back({0, tag});
       return groups;
     }},
    {"course", [](const Tip& tip) { return named(tip.course); }},
    {"trainer", [](const Tip& tip) { return named(tip.trainer); }},
    {"jockey", [](const Tip& tip) { return named(tip.jockey); }},
    {"nap",
     [](const Tip& tip) {
       return TipGroups{tip.nap ? Group{0, "NAP"} : Group{1, "others"}};
     }},
    {"each-way",
     [](const Tip& tip) {
       return TipGroups{tip.each_way ? Group{1, "each way"} : Group{0, "win"}};
     }},
    {"day",
     [](const Tip& tip) {
       return TipGroups{{0, format_date(tip.day)}};
     }},
    {"week",
     [](const Tip& tip) {
       return TipGroups{{0, to_string(week_of(tip.day))}};
     }},
    {"month",
     [](const Tip& tip) {
       return TipGroups{{0, format_date(tip.day).substr(0, 7)}};
     }},
}};

}  // namespace

const TipGrouping& tip_grouping_of(std::string_view name) {
  const auto found = std::ranges::find(kTipGroupings, name, &TipGrouping::name);
  if (found != kTipGroupings.end()) return *found;
  std::vector<std::string_view> names;
  names.reserve(kTipGroupings.size());
  for (const auto& grouping : kTipGroupings) names.push_back(grouping.name);
  throw Error{Exit::usage, "tips have no grouping '{}' ({})", name, fmt::join(names, ", ")};
}

}  // namespace report
