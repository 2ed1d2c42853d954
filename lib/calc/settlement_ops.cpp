#include <calc/ops.hpp>
#include <market/event.hpp>
#include <settlement/grade.hpp>

#include <fmt/format.h>

#include <array>

namespace calc {

namespace {

std::string_view status(bets::Outcome outcome) {
  constexpr std::array<std::string_view, 6> kNames = {"WON",      "LOST",      "VOID",
                                                      "HALF_WON", "HALF_LOST", "VOID"};
  return kNames[static_cast<std::size_t>(outcome)];
}

market::Line line_of(const Input& input) {
  const auto text = fmt::format("{}", input.number("line"));
  return input.named("line", [&] { return market::parse_line(text); });
}

settlement::Factor grade(const market::Selection& selection, market::Score score) {
  const auto leg = settlement::grade(selection, score);
  if (!leg) {
    throw Error{Exit::data, "unknown: '{}' is not decided by a score", name_of(selection.market)};
  }
  return *leg;
}

// In the unit of the stake and without rounding: no ticket is paid here.
void set_settled(const Input& input, Output& output, const settlement::Factor& leg) {
  output.set("status", status(leg.outcome)).set("outcome", to_string(leg.outcome));
  const bool has_odds = input.has("odds");
  if (!input.has("stake") || !has_odds) return;
  const auto stake = input.positive("stake");
  const auto per_unit = settlement::return_per_unit(input.exact_price("odds").ratio(), leg);
  output.set("profit", stake * (per_unit - Ratio{1}).value())
      .set("return", stake * per_unit.value());
}

market::Side side_of(const Input& input, market::Side first, market::Side second) {
  const auto side = input.parsed("side", market::parse_side);
  if (side == first || side == second) return side;
  throw Error{Exit::data, "{}: '{}' or '{}' is expected", input.path("side"), to_string(first),
              to_string(second)};
}

void asian_handicap(const Input& input, Output& output) {
  const market::Score score{.home = input.whole("home"), .away = input.whole("away")};
  const market::Selection selection{.market = {.kind = market::Kind::spread},
                                    .side = side_of(input, market::Side::home, market::Side::away),
                                    .line = line_of(input)};
  set_settled(input, output, grade(selection, score));
}

void asian_total(const Input& input, Output& output) {
  const auto total =
      input.has("total") ? input.whole("total") : input.whole("home") + input.whole("away");
  const market::Selection selection{.market = {.kind = market::Kind::total},
                                    .side = side_of(input, market::Side::over, market::Side::under),
                                    .line = line_of(input)};
  set_settled(input, output, grade(selection, {.home = total, .away = 0}));
}

constexpr std::array kSettlementOps = {
    Op{"settle_asian_handicap", asian_handicap},
    Op{"settle_asian_total", asian_total},
};

}  // namespace

std::span<const Op> settlement_ops() {
  return kSettlementOps;
}

}  // namespace calc
