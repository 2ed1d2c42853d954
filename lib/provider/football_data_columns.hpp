#pragma once

#include <market/market.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provider::football_data {

enum class Stage { before, closing };

// A column that holds prices: "B365CH" is bet365's closing price of the home win.
struct PriceColumn {
  std::size_t index = 0;
  std::string name;
  market::Side side = market::Side::home;
};

// The columns of one book's prices in one market at one stage, read together.
struct PriceGroup {
  std::string book;
  market::Market market;
  Stage stage = Stage::before;
  std::optional<std::size_t> line_column;  // of the home side's handicap
  std::string line_name;
  std::vector<PriceColumn> columns;
};

struct PriceColumns {
  std::vector<PriceGroup> groups;
  std::vector<std::string> unusable;  // "LBH: two columns have this name"
};

// One rule for every header the source has ever had. A price column is
// <book>[C]<what>: C marks a closing price, what is H, D, A (1X2), >2.5, <2.5
// (goals) or AHH, AHA (Asian handicap). A book that is not in our table is
// believed when its columns are all there; else shots (HS), cards (HY) and such
// would be books. Handicaps stand in <book>AH, BbAHh, AHh, and AHCh at the close.
PriceColumns price_columns(const std::vector<std::string_view>& header);

}  // namespace provider::football_data
