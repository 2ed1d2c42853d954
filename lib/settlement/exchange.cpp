#include <base/error.hpp>
#include <settlement/exchange.hpp>

#include <algorithm>
#include <vector>

namespace settlement {

namespace {

void check_factor(Ratio factor) {
  if (factor >= Ratio{} && factor <= Ratio{1}) return;
  throw Error{Exit::data, "not a reduction factor from 0 to 1: {}", factor.value()};
}

}  // namespace

odds::Price reduced(odds::Price price, Ratio factor, FieldMarket market) {
  static const Ratio kLeast{25, 1000};
  static const Ratio kShortest{101, 100};
  check_factor(factor);
  if (factor == Ratio{} || (market == FieldMarket::win && factor < kLeast)) return price;
  const auto left = Ratio{1} - factor;
  const auto exact = market == FieldMarket::win ? price.ratio() * left
                                                : Ratio{1} + (price.ratio() - Ratio{1}) * left;
  return odds::Price{std::max(Ratio{scale(100, exact, Rounding::half_up), 100}, kShortest)};
}

Ratio bsp_liability(Ratio liability, Ratio own_factor, Ratio removed_factor, FieldMarket market) {
  check_factor(own_factor);
  check_factor(removed_factor);
  if (market == FieldMarket::place) return liability * (Ratio{1} - removed_factor);
  if (own_factor + removed_factor > Ratio{1}) {
    throw Error{Exit::data, "the factors of two runners sum to more than 1: {}",
                (own_factor + removed_factor).value()};
  }
  return liability * (Ratio{1} - removed_factor / (Ratio{1} - own_factor));
}

Money liability(Money stake, odds::Price price) {
  return Money::from_minor(scale(stake.minor(), price.ratio() - Ratio{1}, Rounding::up));
}

Ratio bsp_stake(Ratio liability, odds::Price bsp) {
  return liability / (bsp.ratio() - Ratio{1});
}

Factor grade_line(Ratio line, Ratio result) {
  if (result == line) return {.void_share = Ratio{1}, .outcome = bets::Outcome::push};
  return result < line ? won() : lost();
}

Position matched(std::span<const Stake> backs, std::span<const Stake> lays) {
  Position sum;
  for (const auto& back : backs) {
    sum.if_win = sum.if_win + back.amount * (back.price - Ratio{1});
    sum.if_lose = sum.if_lose - back.amount;
  }
  for (const auto& lay : lays) {
    sum.if_win = sum.if_win - lay.amount * (lay.price - Ratio{1});
    sum.if_lose = sum.if_lose + lay.amount;
  }
  return sum;
}

Position unmatched(std::span<const Stake> backs, std::span<const Stake> lays) {
  return {.if_win = matched({}, lays).if_win, .if_lose = matched(backs, {}).if_lose};
}

Ratio worst(std::span<const Position> positions, std::int64_t runners, std::int64_t winners) {
  const auto known = static_cast<std::int64_t>(positions.size());
  if (runners < known || winners < 0 || winners > runners) {
    throw Error{Exit::data, "{} winners of {} runners, {} of them with bets", winners, runners,
                known};
  }
  Ratio sum;
  std::vector<Ratio> differences;
  for (const auto& position : positions) {
    sum = sum + position.if_lose;
    differences.push_back(position.if_win - position.if_lose);
  }
  // One without bets makes no difference, whether it wins or not: so many of the others have to
  // win where there are too few of them, and those that cost something win as well.
  std::ranges::sort(differences);
  const auto must_win = winners - (runners - known);
  for (std::int64_t i = 0; i < std::min(winners, known); ++i) {
    const auto difference = differences[static_cast<std::size_t>(i)];
    if (i >= must_win && difference >= Ratio{}) break;
    sum = sum + difference;
  }
  return sum;
}

}  // namespace settlement
