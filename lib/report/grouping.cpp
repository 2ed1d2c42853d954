#include <base/error.hpp>
#include <report/grouping.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace report {

namespace {

constexpr std::array<std::string_view, 7> kNames = {"",     "strategy", "book", "market",
                                                    "odds", "edge",     "month"};

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

}  // namespace

By parse_by(std::string_view text) {
  const auto name = std::ranges::find(kNames, text);
  if (text.empty() || name == kNames.end()) {
    throw Error{Exit::usage, "no such grouping: '{}' (strategy, book, market, odds, edge, month)",
                text};
  }
  return static_cast<By>(name - kNames.begin());
}

std::string_view to_string(By by) {
  return kNames[static_cast<std::size_t>(by)];
}

Group group_of(const bets::Record& bet, By by, const Zone& zone) {
  const auto& s = bet.selection;
  switch (by) {
    case By::nothing: return {};
    case By::strategy: return {0, bet.strategy};
    case By::book: return {0, bet.book};
    case By::market: return {0, to_string(s.market)};
    case By::odds: return band_of(bet.price(), kOdds);
    case By::edge: return bet.edge ? band_of(*bet.edge, kEdges) : Group{-1, "unknown"};
    case By::month: return {0, format_date(zone.local_day(bet.placed_at)).substr(0, 7)};
  }
  __builtin_unreachable();
}

}  // namespace report
