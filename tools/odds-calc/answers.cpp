#include "odds-calc/answers.hpp"

#include <base/answer.hpp>
#include <odds/devig.hpp>
#include <odds/format.hpp>
#include <odds/value.hpp>
#include <settlement/grade.hpp>
#include <staking/arbitrage.hpp>
#include <staking/hedge.hpp>
#include <staking/kelly.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace {

cli::Table table_of(const Question& question, std::vector<std::string> columns) {
  return {question.run().format, std::move(columns)};
}

cli::Cell six(double value) {
  return cli::Cell::number(value, 6);
}

cli::Cell cents(double value) {
  return cli::Cell::number(value, 2);
}

cli::Cell cell(odds::Price price, odds::Format format) {
  if (format == odds::Format::american || format == odds::Format::fractional) {
    return format_price(price, format);
  }
  return cli::Cell::number(number_of(price, format).value(), 4);
}

template <typename Value>
Value required(const Answer<Value>& answer) {
  if (answer) return *answer;
  throw Error{Exit::data, "{}: {}", to_string(answer.why_not().status), answer.why_not().why};
}

double stake(double full) {
  return std::max(0.0, full);
}

void convert(const Question& question) {
  constexpr std::array kFormats = {odds::Format::decimal,    odds::Format::american,
                                   odds::Format::fractional, odds::Format::hong_kong,
                                   odds::Format::malay,      odds::Format::indonesian,
                                   odds::Format::probability};
  std::vector<std::string> columns;
  for (const auto one : kFormats) columns.emplace_back(to_string(one));
  auto table = table_of(question, columns);
  for (const auto price : question.prices(1)) {
    cli::Row row;
    for (const auto one : kFormats) row.push_back(cell(price, one));
    table.add(std::move(row));
  }
  table.finish();
}

void devig(const Question& question) {
  const auto prices = question.decimals(2);
  const auto method = odds::parse_devig(question.text("method", "power"));
  const auto fair = required(odds::devig(prices, method, question.number("winners", "1")));
  auto table = table_of(question, {"price", "implied", "probability", "fair_price"});
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const auto p = fair.probabilities[i];
    table.add({six(prices[i]), six(1 / prices[i]), six(p), six(1 / p)});
  }
  table.finish();
}

void margin(const Question& question) {
  const auto sum = odds::book_sum(question.decimals(2));
  const auto winners = question.number("winners", "1");
  auto table = table_of(question, {"book_sum", "overround", "hold"});
  table.add({six(sum), six(sum - winners), six(odds::hold(sum, winners))});
  table.finish();
}

void expected_value(const Question& question) {
  const auto p = question.probability();
  const auto price = question.price().decimal();
  auto table = table_of(question, {"edge", "expected_value", "fair_price"});
  table.add({six(p - 1 / price), six(odds::expected_value(p, price)),
             six(required(odds::fair_price(p, 1 - p)))});
  table.finish();
}

void kelly(const Question& question) {
  const auto p = question.probability();
  const auto price = 1 + (question.price().decimal() - 1) * (1 - question.commission());
  const auto full = stake(staking::kelly_fraction(p, price));
  const auto fraction = question.number("fraction", "1") * full;
  if (fraction < 0) throw Error{Exit::data, "--fraction: must not be below 0"};
  auto table = table_of(question, {"full_kelly", "fraction", "growth", "expected_value"});
  table.add({six(full), six(fraction), six(staking::growth(p, price, fraction)),
             six(odds::expected_value(p, price))});
  table.finish();
}

void arbitrage(const Question& question) {
  const auto prices = question.prices(2);
  const auto rounding = parse_rounding(question.text("rounding", "half_down"));
  const auto split =
      required(staking::split_arbitrage(prices, question.amount("total", "100"), rounding));
  auto table = table_of(question, {"price", "stake", "returned", "profit"});
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const auto returned = scale(split.stakes[i].minor(), prices[i].ratio(), rounding);
    table.add({six(prices[i].decimal()), split.stakes[i], Money::from_minor(returned),
               Money::from_minor(returned) - split.total});
  }
  table.finish();
}

void dutch(const Question& question) {
  const auto prices = question.decimals(1);
  const auto bet = staking::dutch(prices, question.number("total", "100"));
  auto table = table_of(question, {"price", "stake", "returned", "profit"});
  for (std::size_t i = 0; i < prices.size(); ++i) {
    table.add({six(prices[i]), cents(bet.stakes[i]), cents(bet.payout), cents(bet.profit)});
  }
  table.finish();
}

void hedge(const Question& question) {
  const auto amount = question.number("stake", "100");
  const auto other = question.decimals(1).front();
  const auto found = staking::hedge_other_side(amount, question.price().decimal(), other);
  auto table = table_of(question, {"hedge_stake", "profit"});
  table.add({cents(found.stake), cents(found.profit)});
  table.finish();
}

void lay(const Question& question) {
  const auto off =
      required(staking::lay_off(question.number("stake", "100"), question.price().decimal(),
                                question.decimals(1).front(), question.commission()));
  auto table = table_of(question, {"lay_stake", "liability", "profit_if_win", "profit_if_lose"});
  table.add({cents(off.lay_stake), cents(off.liability), cents(off.profit_if_win),
             cents(off.profit_if_lose)});
  table.finish();
}

void clv(const Question& question) {
  const auto closing = question.decimals(2);
  const auto method = odds::parse_devig(question.text("method", "power"));
  const auto fair = required(odds::devig(closing, method));
  const auto p = fair.probabilities[question.pick()];
  const auto price = question.price().decimal();
  auto table = table_of(question, {"fair_close", "clv", "raw_clv"});
  table.add({six(1 / p), six(odds::no_vig_clv(price, p)),
             six(odds::raw_clv(price, closing[question.pick()]))});
  table.finish();
}

market::Score parse_score(const std::string& text) {
  market::Score score;
  const auto* const end = text.data() + text.size();
  const auto home = std::from_chars(text.data(), end, score.home);
  if (home.ec == std::errc{} && home.ptr != end && *home.ptr == '-' && score.home >= 0) {
    const auto away = std::from_chars(home.ptr + 1, end, score.away);
    if (away.ec == std::errc{} && away.ptr == end && score.away >= 0) return score;
  }
  throw Error{Exit::data, "--score: not a score: '{}'", text};
}

void settle(const Question& question) {
  market::Selection selection{.market = question.need("market"),
                              .period = "game",
                              .subject = {},
                              .side = market::parse_side(question.need("side")),
                              .line = std::nullopt};
  if (market::has_line(market::kind_of(selection.market))) {
    selection.line = market::parse_line(question.need("line"));
  }
  const market::Result result{.score = parse_score(question.need("score")),
                              .known_at = question.run().now};
  const auto leg = settlement::grade(selection, result, "home", "away");
  if (!leg) throw Error{Exit::data, "--market: a score does not decide '{}'", selection.market};
  const auto staked = question.amount("stake", "100");
  const auto price =
      odds::after_commission(question.price(), Ratio::parse(question.text("commission", "0")));
  const auto rounding = parse_rounding(question.text("rounding", "half_down"));
  const auto returned = settlement::payout(staked, price, *leg, rounding);
  auto table = table_of(question, {"outcome", "stake", "returned", "profit"});
  table.add({to_string(leg->outcome), staked, returned, returned - staked});
  table.finish();
}

struct Command {
  std::string_view name;
  void (*run)(const Question& question);
};

constexpr std::array kCommands = {
    Command{"convert", convert},   Command{"devig", devig},   Command{"margin", margin},
    Command{"ev", expected_value}, Command{"kelly", kelly},   Command{"arb", arbitrage},
    Command{"dutch", dutch},       Command{"hedge", hedge},   Command{"lay", lay},
    Command{"clv", clv},           Command{"settle", settle},
};

}  // namespace

void answer(const Question& question) {
  for (const auto& command : kCommands) {
    if (command.name == question.name()) return command.run(question);
  }
  throw Error{Exit::usage, "no such question: '{}'", question.name()};
}
