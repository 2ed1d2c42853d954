#include <calc/ops.hpp>
#include <calc/slip.hpp>
#include <odds/ladder.hpp>
#include <settlement/dead_heat.hpp>
#include <settlement/exchange.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace calc {

namespace {

using settlement::FieldMarket;
using settlement::Graded;

std::string lower_text(const Input& input, const char* key) {
  auto text = input.text(key);
  for (auto& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

market::Way way_of(const Input& input) {
  const auto side = lower_text(input, "side");
  return input.named("side", [&] { return market::parse_way(side); });
}

// WINNER, LOSER, PLACED or REMOVED, as the exchange says.
Graded runner_of(const Input& input, bool each_way) {
  const auto sharing = sharing_of(input);
  auto paid = settlement::won();
  paid.dead_heat = {1, sharing};
  const auto status = lower_text(input, "status");
  Graded graded;
  if (status == "winner") {
    // Two that share first are both placed.
    graded = {.win = paid, .place = settlement::won()};
  } else if (status == "placed") {
    graded = {.win = settlement::lost(), .place = paid};
  } else if (status == "loser") {
    graded = {.win = settlement::lost(), .place = settlement::lost()};
  } else if (status == "removed") {
    graded = {.win = settlement::void_bet(), .place = settlement::void_bet()};
  } else {
    throw Error{Exit::data, "{}: no such status: '{}' (WINNER, PLACED, LOSER, REMOVED)",
                input.path("status"), status};
  }
  if (!each_way) graded.place.reset();
  return graded;
}

// The backer's stake: "size", "stake", or what a "liability" lays at the price.
Ratio size_of(const Input& input, odds::Price price) {
  const auto* key = input.spelling({"size", "stake", "liability"});
  const auto given = stake_of(input, key);
  return key == std::string_view{"liability"} ? settlement::bsp_stake(given, price) : given;
}

// No starting price was made, and nothing matched at it: "bsp" is 0, "NaN" or "Infinity".
bool is_unmatched(const Input& input) {
  if (input.has_text("bsp")) return input.text("bsp") == "NaN" || input.text("bsp") == "Infinity";
  return input.has("bsp") && input.number("bsp") == 0;
}

// A bet that was matched: its profit before commission, and after ("commission" is a share).
// The size of an each-way market ("each_way_divisor") is that of one half. With "line_result"
// it is of a line market: the price is the line, at even money.
void settle_exchange(const Input& input, Output& output) {
  const auto way = way_of(input);
  const auto fraction = place_fraction_of(input);
  const auto commission = share_of(input, "commission");
  input.passes_over({"ladder"});
  Slip slip{{1}, fraction.has_value()};
  auto price = odds::Price::from_ratio(2, 1);
  Graded graded;
  if (input.has("line_result")) {
    graded.win = settlement::grade_line(input.exact("price"), input.exact("line_result"));
  } else if (is_unmatched(input)) {
    input.passes_over({"status", "dead_heat"});
    graded.win = settlement::void_bet();
    if (fraction) graded.place = settlement::void_bet();
  } else {
    graded = runner_of(input, fraction.has_value());
    graded.fraction = fraction.value_or(Ratio{1});
    price = input.any_price(input.spelling({"price", "odds", "bsp"}));
  }
  slip.add(price, graded);
  const auto back = slip.returned();
  const auto stake = size_of(input, price) * Ratio{fraction ? 2 : 1};
  const auto backed = profit(stake, back.win + back.place);
  const auto own = way == market::Way::back ? backed : -backed;
  output.set("profit", own)
      .set("net_profit", own > 0 ? own * (Ratio{1} - commission).value() : own)
      .set("stake", stake.value());
}

// [[price, size], ...]
std::vector<settlement::Stake> stakes_of(const Input& input, const char* key) {
  std::vector<settlement::Stake> stakes;
  for (const auto& row : input.exact_tables(key)) {
    same_size(input, "a price and a size", 2, key, row.size());
    if (row[0] <= Ratio{1} || row[1] < Ratio{}) {
      throw Error{Exit::data, "{}: not a price and a size: {}, {}", input.path(key), row[0].value(),
                  row[1].value()};
    }
    stakes.push_back({.price = row[0], .amount = row[1]});
  }
  return stakes;
}

void matched_exposure(const Input& input, Output& output) {
  const auto position = settlement::matched(stakes_of(input, "backs"), stakes_of(input, "lays"));
  output.set("if_win", position.if_win.value()).set("if_lose", position.if_lose.value());
}

void unmatched_exposure(const Input& input, Output& output) {
  const auto worst = settlement::unmatched(stakes_of(input, "backs"), stakes_of(input, "lays"));
  output.set("worst_if_win", worst.if_win.value()).set("worst_if_lose", worst.if_lose.value());
}

void market_exposure(const Input& input, Output& output) {
  const auto* key = input.spelling({"positions_if_win_if_lose", "positions"});
  std::vector<settlement::Position> positions;
  for (const auto& row : input.exact_tables(key)) {
    same_size(input, "a win and a loss", 2, key, row.size());
    positions.push_back({.if_win = row[0], .if_lose = row[1]});
  }
  const auto winners = input.has("winners") ? input.whole("winners") : 1;
  const auto* runners = input.spelling({"active_runners", "runners"});
  output.set("worst_profit", settlement::worst(positions, input.whole(runners), winners).value());
}

void nearest_price(const Input& input, Output& output) {
  const auto price = input.exact("price");
  if (price <= Ratio{}) throw Error{Exit::data, "{}: must be more than 0", input.path("price")};
  output.set("price", odds::nearest_on_ladder(price).decimal());
}

void ticks_away(const Input& input, Output& output) {
  const auto price = input.exact_price("price");
  output.set("price", odds::ladder_steps(price, input.integer("ticks")).decimal());
}

FieldMarket market_of(const Input& input) {
  const auto* key = input.spelling({"market", "market_type"});
  if (!input.has(key)) return FieldMarket::win;
  const auto name = lower_text(input, key);
  if (name == "win" || name == "each_way") return FieldMarket::win;
  if (name == "place" || name == "other_place") return FieldMarket::place;
  throw Error{Exit::data, "{}: no such market: '{}' (WIN, PLACE, EACH_WAY)", input.path(key), name};
}

Ratio percent(const Input& input, const char* key) {
  return input.exact(key) / Ratio{100};
}

void reduction_factor(const Input& input, Output& output) {
  const auto* key =
      input.spelling({"rf_percent", "reduction_factor", "adjustment_factor", "removed_af", "rf"});
  const auto price = input.exact_price("price");
  const auto factor = percent(input, key);
  const auto market = market_of(input);
  output.set("price", input.named(key, [&] {
    return settlement::reduced(price, factor, market).decimal();
  }));
}

void bsp_lay_liability(const Input& input, Output& output) {
  const auto market = market_of(input);
  const auto own =
      market == FieldMarket::win || input.has("own_af") ? percent(input, "own_af") : Ratio{};
  output.set("liability", settlement::bsp_liability(stake_of(input, "liability"), own,
                                                    percent(input, "removed_af"), market)
                              .value());
}

// What is left of a market's result, or of the "profits" of its bets together.
void market_commission(const Input& input, Output& output) {
  const auto* rate_key = input.spelling({"rate", "commission"});
  input.need(rate_key);
  const auto rate = share_of(input, rate_key);
  Ratio result;
  if (input.has("profits")) {
    for (const auto profit : input.exact_list("profits")) result = result + profit;
  } else {
    result = input.exact(input.spelling({"net_market_profit", "net_profit", "profit"}));
  }
  const auto commission = std::max(result, Ratio{}) * rate;
  output.set("net", (result - commission).value()).set("commission", commission.value());
}

constexpr std::array kExchangeOps = {
    Op{"settle_exchange", settle_exchange},
    Op{"matched_exposure", matched_exposure},
    Op{"unmatched_exposure", unmatched_exposure},
    Op{"market_exposure", market_exposure},
    Op{"nearest_betfair_price", nearest_price},
    Op{"betfair_ticks_away", ticks_away},
    Op{"betfair_reduction_factor", reduction_factor},
    Op{"bsp_lay_liability_after_removal", bsp_lay_liability},
    Op{"market_commission", market_commission},
};

}  // namespace

std::span<const Op> exchange_ops() {
  return kExchangeOps;
}

}  // namespace calc
