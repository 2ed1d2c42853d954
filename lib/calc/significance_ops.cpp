#include <calc/ops.hpp>
#include <report/significance.hpp>

#include <array>
#include <cmath>

namespace calc {

namespace {

std::int64_t bets_of(const Input& input) {
  const auto* key = input.spelling({"n", "trials", "bets"});
  const auto n = input.whole(key);
  if (n == 0) throw Error{Exit::data, "unknown: {}: no bets", input.path(key)};
  return n;
}

double wins_of(const Input& input) {
  return static_cast<double>(input.whole(input.spelling({"wins", "successes", "hits"})));
}

// The chance of a win that is to be beaten: given, or 1/o of a price.
double chance_of(const Input& input) {
  const auto* key = input.spelling({"p0", "prob", "p"});
  return input.has(key) ? input.probability(key) : 1 / input.price("odds");
}

// A yield as given, or that of `wins` at level stakes.
double yield_of(const Input& input, double price) {
  const auto* key = input.spelling({"yield", "roi"});
  if (input.has(key)) return input.number(key);
  return wins_of(input) * price / static_cast<double>(bets_of(input)) - 1;
}

void t_stat(const Input& input, Output& output) {
  const auto n = static_cast<double>(bets_of(input));
  const auto price = input.price("odds");
  const auto yield = yield_of(input, price);
  const auto t = required(report::t_of_yield(yield, price, n));
  output.set("t", t).set("yield", yield);
  if (n > 1) output.set("p_value", report::student_upper_tail(t, n - 1));
}

// A record at level stakes by its wins and the mean of its prices: by the t of its yield,
// and exactly, against prices that are fair.
void roi_t_stat(const Input& input, Output& output) {
  const auto n = bets_of(input);
  const auto wins = wins_of(input);
  const auto* key = input.spelling({"avg_odds", "odds", "mean_odds"});
  const auto price = input.price(key);
  const auto bets = static_cast<double>(n);
  const auto yield = wins * price / bets - 1;
  const auto t = required(report::t_of_yield(yield, price, bets));
  output.set("yield", yield)
      .set("sd", std::sqrt((1 + yield) * (price - 1 - yield)))
      .set("t", t)
      .set("p_exact_binomial",
           required(report::binomial_upper_tail(static_cast<std::int64_t>(wins), n, 1 / price)));
  if (n > 1) output.set("p_one_sided_t", report::student_upper_tail(t, bets - 1));
}

void binomial_p_value(const Input& input, Output& output) {
  const auto wins = static_cast<std::int64_t>(wins_of(input));
  const auto chance = chance_of(input);
  output.set("p_value", required(report::binomial_upper_tail(wins, bets_of(input), chance)))
      .set("p0", chance);
}

void wilson_interval(const Input& input, Output& output) {
  const auto wins = wins_of(input);
  const auto n = static_cast<double>(bets_of(input));
  double z = report::kZ95;
  if (input.has("z")) z = input.positive("z");
  if (input.has("confidence")) {
    z = report::normal_quantile((1 + input.probability("confidence")) / 2);
  }
  const auto interval = required(report::wilson(wins, n, z));
  output.set("low", interval.low).set("high", interval.high).set("rate", wins / n);
}

void bets_needed(const Input& input, Output& output) {
  const auto needed = required(
      report::bets_needed(chance_of(input), input.probability(input.spelling({"p1", "true_rate"})),
                          input.number_or("alpha", 0.05), input.number_or("power", 0.8),
                          input.flag_or("two_sided", true)));
  output.set("n", std::round(needed)).set("exact", needed);
}

// Profits are compared in millionths of the unit of the stakes.
std::int64_t millionths(const Input& input, double amount) {
  if (!(std::fabs(amount) < 1e12)) throw Error{Exit::data, "{}: too large", input.path("stakes")};
  return std::llround(amount * 1e6);
}

// Bets that each win with a chance of their own: "odds", "probs" (no-vig closing
// chances), "stakes" (1 each without), and what happened: "profit", or "won" as
// 0 and 1 for each.
void p_value_market(const Input& input, Output& output) {
  const auto prices = input.prices("odds");
  const auto chances = input.probabilities("probs");
  same_size(input, "odds", prices.size(), "probs", chances.size());
  const auto stakes =
      input.has("stakes") ? input.numbers("stakes") : std::vector<double>(prices.size(), 1);
  same_size(input, "odds", prices.size(), "stakes", stakes.size());
  std::vector<report::Draw> events;
  for (std::size_t i = 0; i < prices.size(); ++i) {
    events.push_back(
        {{.chance = chances[i], .profit = millionths(input, stakes[i] * (prices[i] - 1))},
         {.chance = 1 - chances[i], .profit = millionths(input, -stakes[i])}});
  }
  std::int64_t observed = 0;
  if (input.has("profit")) {
    observed = millionths(input, input.number("profit"));
  } else {
    const auto won = input.indices("won");
    same_size(input, "odds", prices.size(), "won", won.size());
    for (std::size_t i = 0; i < won.size(); ++i) observed += events[i][won[i] == 0 ? 1 : 0].profit;
  }
  const auto answer = report::p_value(events, observed);
  output.set("p_value", answer.p)
      .set("method", to_string(answer.how))
      .set("n", static_cast<std::int64_t>(events.size()))
      .set("profit", static_cast<double>(observed) / 1e6);
}

constexpr std::array kSignificanceOps = {
    Op{"t_stat", t_stat},
    Op{"t_statistic", t_stat},
    Op{"roi_t_stat", roi_t_stat},
    Op{"binomial_p_value", binomial_p_value},
    Op{"exact_binomial", binomial_p_value},
    Op{"wilson_interval", wilson_interval},
    Op{"wilson", wilson_interval},
    Op{"bets_needed", bets_needed},
    Op{"p_value_market", p_value_market},
};

}  // namespace

std::span<const Op> significance_ops() {
  return kSignificanceOps;
}

}  // namespace calc
