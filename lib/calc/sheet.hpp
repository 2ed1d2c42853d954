#pragma once

#include <base/money.hpp>

#include <string>
#include <variant>
#include <vector>

namespace calc {

struct Fixed {
  double value;
  int decimals;
};

using Cell = std::variant<std::string, Fixed, Money>;

// The answer to a question, for people: rows under the names of their columns.
struct Sheet {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

}  // namespace calc
