// odds-calc - prices, margins, stakes and settlements, one question or a batch

#include <calc/answers.hpp>
#include <calc/batch.hpp>
#include <cli/tool.hpp>
#include <files/open.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>

namespace {

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("batch", "Answer JSON questions, one a line, from the operand or standard input");
  add("odds", "Format of all prices (default: as each is written: 1.91, -110, 10/11)", text(),
      "FORMAT");
  add("method", "How to remove the margin (default: power)", text(), "METHOD");
  add("winners", "Outcomes of the market that win (default: 1)", text(), "N");
  add("prob", "Probability of a win", text(), "P");
  add("price", "Price of the bet", text(), "PRICE");
  add("stake", "Stake of the bet", text(), "AMOUNT");
  add("total", "Amount to share out (default: 100)", text(), "AMOUNT");
  add("fraction", "Share of full Kelly (default: 1), or of the winnings for a place", text(), "K");
  add("commission", "Share of the winnings that is kept (default: 0)", text(), "C");
  add("pick", "Which of the operands was bet, from 1 (default: 1)", text(), "N");
  add("market", "Market of the bet: spread, total, moneyline, 1x2, ...", text(), "NAME");
  add("side", "Side of the bet: home, draw, away, over, under, ...", text(), "SIDE");
  add("line", "Line of the bet, as it sees it: -0.75", text(), "LINE");
  add("score", "Final score, home first: 2-1", text(), "SCORE");
  add("position", "Where the runner finished", text(), "N");
  add("dead-heat", "How many shared that position (default: 1)", text(), "N");
  add("each-way", "Half to win, half to be placed");
  add("places", "Places that are paid (default: 1)", text(), "N");
  add("rule4", "Deduction from the winnings, in pence in the pound (default: 0)", text(), "PENCE");
  add("lay", "The bet is a lay");
  add("system", "Bet of several legs, given as PRICE:RESULT: treble, patent, lucky15, ...", text(),
      "NAME");
  add("rounding", "half_down, half_up, up or down (default: half_down)", text(), "RULE");
}

cli::Cell cell(const calc::Cell& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* amount = std::get_if<Money>(&value)) return *amount;
  const auto& number = std::get<calc::Fixed>(value);
  return cli::Cell::number(number.value, number.decimals);
}

void answer_one(const cli::Run& run) {
  calc::Question::Options options;
  for (const auto& option : run.args.arguments()) options[option.key()] = option.value();
  const auto sheet = calc::answer({run.args.unmatched(), std::move(options)});
  cli::Table table{run.format, sheet.columns};
  for (const auto& values : sheet.rows) {
    cli::Row row;
    for (const auto& value : values) row.push_back(cell(value));
    table.add(std::move(row));
  }
  table.finish();
}

// The next line; of one that is too long, a byte more than may be. False at the end.
bool next_line(std::istream& lines, std::string& line) {
  line.clear();
  for (std::array<char, std::size_t{1} << 16> part;;) {
    lines.getline(part.data(), part.size());
    const auto count = static_cast<std::size_t>(lines.gcount());
    const auto length = lines.good() ? count - 1 : count;  // its end was read and is not there
    line.append(part.data(), std::min(length, calc::kLongestLine + 1 - line.size()));
    const bool goes_on = lines.fail() && count > 0;
    if (!goes_on) return count > 0 || !line.empty();
    lines.clear(lines.rdstate() & ~std::ios::failbit);
  }
}

Exit answer_lines(const cli::Run& run, std::istream& lines) {
  std::size_t number = 0;
  std::size_t answered = 0;
  std::size_t failed = 0;
  for (std::string line; next_line(lines, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto reply = calc::reply(line, number);
    fmt::print("{}\n", reply.line);
    ++(reply.answered ? answered : failed);
  }
  if (lines.bad()) throw Error{Exit::io, "cannot read the batch"};
  run.summary(fmt::format("answered={} failed={}", answered, failed));
  return failed == 0 ? Exit::ok : Exit::partial;
}

Exit answer_batch(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() > 1) throw Error{Exit::usage, "no operand expected: '{}'", operands[1]};
  if (operands.empty() || operands.front() == "-") return answer_lines(run, std::cin);
  const auto handle = files::open_named(operands.front());
  std::ifstream file{fmt::format("/dev/fd/{}", handle.get())};
  return answer_lines(run, file);
}

Exit run(const cli::Run& run) {
  if (run.has("batch")) return answer_batch(run);
  answer_one(run);
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "odds-calc",
                    .summary = "prices, margins, stakes and settlements, one question or a batch",
                    .operands = "QUESTION [PRICE...]",
                    .options = options,
                    .run = run},
                   argc, argv);
}
