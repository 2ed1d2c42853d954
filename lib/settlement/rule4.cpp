#include <base/error.hpp>
#include <settlement/rule4.hpp>

#include <algorithm>
#include <array>

namespace settlement {

namespace {

struct Band {
  Ratio limit;
  std::int64_t pence = 0;
};

// Longest prices to one, in fractional odds.
const std::array kTattersalls = {
    Band{{1, 9}, 90},  Band{{2, 11}, 85}, Band{{1, 4}, 80}, Band{{3, 10}, 75},  Band{{2, 5}, 70},
    Band{{8, 15}, 65}, Band{{8, 13}, 60}, Band{{4, 5}, 55}, Band{{20, 21}, 50}, Band{{6, 5}, 45},
    Band{{6, 4}, 40},  Band{{7, 4}, 35},  Band{{9, 4}, 30}, Band{{3, 1}, 25},   Band{{4, 1}, 20},
    Band{{11, 2}, 15}, Band{{9, 1}, 10},  Band{{14, 1}, 5},
};

// Shortest decimal prices of the next band. The book's page ends one band at 5.40 and
// starts the next at 5.50: what is between is read as all its other gaps are.
const std::array kUnibet = {
    Band{{113, 100}, 90},  Band{{120, 100}, 85}, Band{{128, 100}, 80}, Band{{134, 100}, 75},
    Band{{145, 100}, 70},  Band{{158, 100}, 65}, Band{{167, 100}, 60}, Band{{184, 100}, 55},
    Band{{200, 100}, 50},  Band{{225, 100}, 45}, Band{{260, 100}, 40}, Band{{280, 100}, 35},
    Band{{340, 100}, 30},  Band{{420, 100}, 25}, Band{{550, 100}, 20}, Band{{700, 100}, 15},
    Band{{1100, 100}, 10},
};

}  // namespace

Ratio rule4(Ratio withdrawn_price, Rule4Bands bands) {
  if (withdrawn_price <= Ratio{1}) {
    throw Error{Exit::data, "a price must be more than 1: {}", withdrawn_price.value()};
  }
  if (bands == Rule4Bands::tattersalls) {
    for (const auto& band : kTattersalls) {
      if (withdrawn_price - Ratio{1} <= band.limit) return {band.pence, 100};
    }
  } else {
    for (const auto& band : kUnibet) {
      if (withdrawn_price < band.limit) return {band.pence, 100};
    }
  }
  return {};
}

Ratio rule4_total(std::span<const Ratio> deductions, bool waive_5p, Ratio most) {
  static const Ratio kWaived{5, 100};
  Ratio total;
  for (const auto deduction : deductions) {
    if (deduction < Ratio{} || deduction > Ratio{1}) {
      throw Error{Exit::data, "not a deduction: {}", deduction.value()};
    }
    total = total + deduction;
  }
  if (waive_5p && total == kWaived) return {};
  return std::min(total, most);
}

}  // namespace settlement
