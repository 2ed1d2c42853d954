#include <base/error.hpp>
#include <report/grouping.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace report {

namespace {

struct Band {
  double below;
  std::string_view name;
};

constexpr double kNoEnd = 1e300;
constexpr std::array<Band, 5> kOdds = {
    {{1.5, "1.00-1.50"}, {2, "1.50-2.00"}, {3, "2.00-3.00"}, {5, "3.00-5.00"}, {kNoEnd, "5.00+"}}};
constexpr std::array<Band, 6> kEdges = {{{0, "below 0%"},
                                         {0.02, "0-2%"},
                                         {0.05, "2-5%"},
                                         {0.08, "5-8%"},
                                         {0.10, "8-10%"},
                                         {kNoEnd, "10%+"}}};

Group band_of(double value, std::span<const Band> bands) {
  const auto band = std::ranges::find_if(bands, [&](const Band& one) { return value < one.below; });
  return {static_cast<int>(band - bands.begin()), std::string{band->name}};
}

constexpr std::array<Grouping, 6> kGroupings = {{
    {"strategy",
     [](const bets::Record& bet, const Zone&) {
       return Group{0, bet.strategy};
     }},
    {"book",
     [](const bets::Record& bet, const Zone&) {
       return Group{0, bet.book};
     }},
    {"market",
     [](const bets::Record& bet, const Zone&) {
       return Group{0, to_string(bet.selection.market)};
     }},
    {"odds", [](const bets::Record& bet, const Zone&) { return band_of(bet.price(), kOdds); }},
    {"edge",
     [](const bets::Record& bet, const Zone&) {
       return bet.edge ? band_of(*bet.edge, kEdges) : Group{-1, "unknown"};
     }},
    {"month",
     [](const bets::Record& bet, const Zone& zone) {
       return Group{0, format_date(zone.local_day(bet.placed_at)).substr(0, 7)};
     }},
}};

}  // namespace

const Grouping& grouping_of(std::string_view name) {
  const auto found = std::ranges::find(kGroupings, name, &Grouping::name);
  if (found != kGroupings.end()) return *found;
  std::vector<std::string_view> names;
  for (const auto& grouping : kGroupings) names.push_back(grouping.name);
  throw Error{Exit::usage, "no such grouping: '{}' ({})", name, fmt::join(names, ", ")};
}

}  // namespace report
