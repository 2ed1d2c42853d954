#include <settlement/margin.hpp>

namespace settlement {

namespace {
constexpr std::int64_t kQuarters = 4;  // one of what is counted, in quarters
}

Factor grade_margin(std::int64_t quarters_over) {
  if (quarters_over == 0) return {.void_share = Ratio{1}, .outcome = bets::Outcome::push};
  if (quarters_over == 1) {
    return {.won = true, .void_share = Ratio{1, 2}, .outcome = bets::Outcome::half_win};
  }
  if (quarters_over == -1) {
    return {.won = false, .void_share = Ratio{1, 2}, .outcome = bets::Outcome::half_loss};
  }
  return quarters_over > 0 ? won() : lost();
}

Factor grade_total(market::Side side, std::int64_t count, market::Line line) {
  const auto over = count * kQuarters - line.quarters;
  return grade_margin(side == market::Side::over ? over : -over);
}

bool is_passed(std::int64_t count, market::Line line) {
  return count * kQuarters > line.quarters;
}

}  // namespace settlement
