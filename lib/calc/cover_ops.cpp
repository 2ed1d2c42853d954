#include <calc/ops.hpp>
#include <market/market.hpp>
#include <odds/devig.hpp>
#include <staking/arbitrage.hpp>
#include <staking/hedge.hpp>
#include <staking/middle.hpp>

#include <fmt/format.h>

#include <array>

namespace calc {

namespace {

std::vector<double> amounts(const Input& input, const char* key) {
  auto values = input.numbers(key);
  for (const auto value : values) {
    if (!(value >= 0)) throw Error{Exit::data, "{}: below 0: {}", input.path(key), value};
  }
  return values;
}

// The best price of every outcome, over books that quote the same outcomes.
std::vector<std::vector<double>> books(const Input& input) {
  if (!input.has("book_odds")) return {input.prices("odds")};
  auto tables = input.price_tables("book_odds");
  for (const auto& book : tables) {
    same_size(input, "the first book", tables.front().size(), "book_odds", book.size());
  }
  return tables;
}

void find_arbitrage(const Input& input, Output& output) {
  const auto tables = books(input);
  if (tables.front().size() < 2) {
    throw Error{Exit::data, "unknown: a market needs the price of every outcome"};
  }
  const auto found = staking::find_arbitrage(tables);
  output.set("best_odds", found.best_prices)
      .set("total_implied", found.implied_sum)
      .set("is_arb", found.exists())
      .set("stake_shares", found.shares)
      .set("profit_per_unit", found.profit);
}

// What is shared out: given, or what a return or a profit asks for; else 1.
double total_stake(const Input& input, double book_sum) {
  if (input.has("target_return")) return input.positive("target_return") * book_sum;
  if (input.has("target_profit")) {
    if (book_sum >= 1) throw Error{Exit::data, "none: at a book sum of {} no profit", book_sum};
    return input.positive("target_profit") * book_sum / (1 - book_sum);
  }
  const auto* key = input.spelling({"total_stake", "total", "stake", "bankroll"});
  if (!input.has(key)) return 1;
  return input.number(key) == 0 ? 0 : input.positive(key);
}

void dutching(const Input& input, Output& output) {
  const auto prices = input.prices("odds");
  const auto total = total_stake(input, odds::book_sum(prices));
  const auto bet = staking::dutch(prices, total);
  output.set("stakes", bet.stakes)
      .set("return", bet.payout)
      .set("payout", bet.payout)
      .set("profit", bet.profit)
      .set("profit_per_unit", 1 / bet.book_sum - 1)
      .set("book_sum", bet.book_sum)
      .set("booksum", bet.book_sum)
      .set("total_implied", bet.book_sum);
}

void hedge(const Input& input, Output& output) {
  const auto stakes = amounts(input, "existing_stakes");
  const auto prices = input.prices("existing_odds");
  const auto hedge_prices = input.prices("hedge_odds");
  same_size(input, "existing_stakes", stakes.size(), "existing_odds", prices.size());
  same_size(input, "existing_stakes", stakes.size(), "hedge_odds", hedge_prices.size());
  if (input.flag_or("allow_lay", false) || !input.flag_or("hedge_all", true)) {
    throw Error{Exit::data, "bad_input: only hedges by backing every outcome are known"};
  }
  std::optional<double> target;
  if (input.has("target_profit")) target = input.number("target_profit");
  const auto found = required(staking::hedge(stakes, prices, hedge_prices, target));
  output.set("practical", found.stakes)
      .set("stakes", found.stakes)
      .set("profits", found.profits)
      .set("guaranteed_profit", found.guaranteed);
}

void lay_off(const Input& input, Output& output) {
  const auto off =
      required(staking::lay_off(input.positive("back_stake"), input.price("back_odds"),
                                input.price("lay_odds"), input.share_or_0("commission")));
  output.set("lay_stake", off.lay_stake)
      .set("liability", off.liability)
      .set("profit_if_win", off.profit_if_win)
      .set("profit_if_lose", off.profit_if_lose);
}

void hedge_other_side(const Input& input, Output& output) {
  const auto other =
      staking::hedge_other_side(input.positive("stake"), input.price("odds"),
                                input.price(input.spelling({"other_odds", "hedge_odds"})));
  output.set("hedge_stake", other.stake).set("profit", other.profit);
}

// A leg of a middle from the keys that begin so. Its price is American unless
// the input names a format.
staking::MiddleLeg leg(const Input& input, const std::string& prefix) {
  const auto key = [&](const char* name) { return prefix + name; };
  const auto line_key = key("_line");
  const auto line = fmt::format("{}", input.number(line_key.c_str()));
  return {.line = input.named(line_key.c_str(), [&] { return market::parse_line(line); }),
          .price = input.price(key("_price").c_str(), input.format_or(odds::Format::american)),
          .stake = input.positive(key("_stake").c_str())};
}

void set_middle(Output& output, const staking::Middle& middle) {
  output.set("is_middle", middle.exists);
  if (middle.window) {
    const std::array window{static_cast<double>(middle.window->from),
                            static_cast<double>(middle.window->to)};
    output.set("window", window);
  } else {
    output.set_absent("window");
  }
  output.set("first_only", middle.first_only)
      .set("second_only", middle.second_only)
      .set("one_side", middle.one_side());
  if (middle.exists) {
    output.set("both_win", middle.both).set("break_even_middle_prob", middle.break_even());
  } else if (middle.window) {
    output.set("both_lose", middle.both);
  }
}

void middle_spread(const Input& input, Output& output) {
  input.passes_over({"both_win_profit", "one_win_profit"});
  set_middle(output, staking::middle_spread(leg(input, "fav"), leg(input, "dog")));
}

void middle_total(const Input& input, Output& output) {
  input.passes_over({"both_win_profit", "one_win_profit"});
  set_middle(output, staking::middle_total(leg(input, "over"), leg(input, "under")));
}

constexpr std::array kCoverOps = {
    Op{"find_arbitrage", find_arbitrage},
    Op{"dutching", dutching},
    Op{"dutch", dutching},
    Op{"dutch_equal_return", dutching},
    Op{"hedge", hedge},
    Op{"lay_off_equal_profit", lay_off},
    Op{"hedge_other_side", hedge_other_side},
    Op{"middle_spread", middle_spread},
    Op{"middle_total", middle_total},
};

}  // namespace

std::span<const Op> cover_ops() {
  return kCoverOps;
}

}  // namespace calc
