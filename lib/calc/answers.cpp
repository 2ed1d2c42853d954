#include <calc/answers.hpp>
#include <calc/ops.hpp>
#include <calc/settle_question.hpp>
#include <odds/devig.hpp>
#include <odds/format.hpp>
#include <odds/value.hpp>
#include <staking/arbitrage.hpp>
#include <staking/hedge.hpp>
#include <staking/kelly.hpp>

#include <algorithm>
#include <array>

namespace calc {

namespace {

Fixed six(double value) {
  return {value, 6};
}

Fixed cents(double value) {
  return {value, 2};
}

Cell cell(odds::Price price, odds::Format format) {
  if (format == odds::Format::american || format == odds::Format::fractional) {
    return format_price(price, format);
  }
  return Fixed{number_of(price, format).value(), 4};
}

Sheet convert(const Question& question) {
  constexpr std::array kFormats = {odds::Format::decimal,    odds::Format::american,
                                   odds::Format::fractional, odds::Format::hong_kong,
                                   odds::Format::malay,      odds::Format::indonesian,
                                   odds::Format::probability};
  std::vector<std::string> columns;
  columns.reserve(kFormats.size());
  for (const auto one : kFormats) columns.emplace_back(to_string(one));
  Sheet sheet{.columns = columns, .rows = {}};
  for (const auto price : question.prices(1)) {
    std::vector<Cell> row;
    row.reserve(kFormats.size());
    for (const auto one : kFormats) row.push_back(cell(price, one));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Sheet devig(const Question& question) {
  const auto prices = question.decimals(2);
  const auto method = odds::parse_devig(question.text("method", "power"));
  const auto fair = required(odds::devig(prices, method, question.number("winners", "1")));
  Sheet sheet{.columns = {"price", "implied", "probability", "fair_price"}, .rows = {}};
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const auto p = fair.probabilities[i];
    sheet.rows.push_back({six(prices[i]), six(1 / prices[i]), six(p), six(1 / p)});
  }
  return sheet;
}

Sheet margin(const Question& question) {
  const auto sum = odds::book_sum(question.decimals(2));
  const auto winners = question.number("winners", "1");
  Sheet sheet{.columns = {"book_sum", "overround", "hold"}, .rows = {}};
  sheet.rows.push_back({six(sum), six(sum - winners), six(odds::hold(sum, winners))});
  return sheet;
}

Sheet expected_value(const Question& question) {
  const auto p = question.probability();
  const auto price = question.price().decimal();
  Sheet sheet{.columns = {"edge", "expected_value", "fair_price"}, .rows = {}};
  sheet.rows.push_back({six(p - 1 / price), six(odds::expected_value(p, price)),
                        six(required(odds::fair_price(p, 1 - p)))});
  return sheet;
}

Sheet kelly(const Question& question) {
  const auto p = question.probability();
  const auto price = 1 + (question.price().decimal() - 1) * (1 - question.commission());
  const auto full = stake_of(staking::kelly_fraction(p, price));
  const auto fraction = question.number("fraction", "1") * full;
  if (fraction < 0) throw Error{Exit::data, "--fraction: must not be below 0"};
  Sheet sheet{.columns = {"full_kelly", "fraction", "growth", "expected_value"}, .rows = {}};
  sheet.rows.push_back({six(full), six(fraction), six(staking::growth(p, price, fraction)),
                        six(odds::expected_value(p, price))});
  return sheet;
}

Sheet arbitrage(const Question& question) {
  const auto prices = question.prices(2);
  const auto rounding = parse_rounding(question.text("rounding", "half_down"));
  const auto split =
      required(staking::split_arbitrage(prices, question.amount("total", "100"), rounding));
  Sheet sheet{.columns = {"price", "stake", "returned", "profit"}, .rows = {}};
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const auto returned = scale(split.stakes[i].minor(), prices[i].ratio(), rounding);
    sheet.rows.push_back({six(prices[i].decimal()), split.stakes[i], Money::from_minor(returned),
                          Money::from_minor(returned) - split.total});
  }
  return sheet;
}

Sheet dutch(const Question& question) {
  const auto prices = question.decimals(1);
  const auto bet = staking::dutch(prices, question.number("total", "100"));
  Sheet sheet{.columns = {"price", "stake", "returned", "profit"}, .rows = {}};
  for (std::size_t i = 0; i < prices.size(); ++i) {
    sheet.rows.push_back(
        {six(prices[i]), cents(bet.stakes[i]), cents(bet.payout), cents(bet.profit)});
  }
  return sheet;
}

Sheet hedge(const Question& question) {
  const auto amount = question.number("stake", "100");
  const auto other = question.decimals(1).front();
  const auto found = staking::hedge_other_side(amount, question.price().decimal(), other);
  Sheet sheet{.columns = {"hedge_stake", "profit"}, .rows = {}};
  sheet.rows.push_back({cents(found.stake), cents(found.profit)});
  return sheet;
}

Sheet lay(const Question& question) {
  const auto off =
      required(staking::lay_off(question.number("stake", "100"), question.price().decimal(),
                                question.decimals(1).front(), question.commission()));
  Sheet sheet{.columns = {"lay_stake", "liability", "profit_if_win", "profit_if_lose"}, .rows = {}};
  sheet.rows.push_back({cents(off.lay_stake), cents(off.liability), cents(off.profit_if_win),
                        cents(off.profit_if_lose)});
  return sheet;
}

Sheet clv(const Question& question) {
  const auto closing = question.decimals(2);
  const auto method = odds::parse_devig(question.text("method", "power"));
  const auto fair = required(odds::devig(closing, method));
  const auto p = fair.probabilities[question.pick()];
  const auto price = question.price().decimal();
  Sheet sheet{.columns = {"fair_close", "clv", "raw_clv"}, .rows = {}};
  sheet.rows.push_back({six(1 / p), six(odds::no_vig_clv(price, p)),
                        six(odds::raw_clv(price, closing[question.pick()]))});
  return sheet;
}

struct Command {
  std::string_view name;
  Sheet (*answer)(const Question& question);
};

constexpr std::array kCommands = {
    Command{"convert", convert},   Command{"devig", devig},   Command{"margin", margin},
    Command{"ev", expected_value}, Command{"kelly", kelly},   Command{"arb", arbitrage},
    Command{"dutch", dutch},       Command{"hedge", hedge},   Command{"lay", lay},
    Command{"clv", clv},           Command{"settle", settle},
};

}  // namespace

Sheet answer(const Question& question) {
  for (const auto& command : kCommands) {
    if (command.name == question.name()) return command.answer(question);
  }
  throw Error{Exit::usage, "no such question: '{}'", question.name()};
}

}  // namespace calc
