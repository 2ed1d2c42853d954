#include <calc/ops.hpp>
#include <report/cash_flow.hpp>
#include <report/series.hpp>

#include <array>

namespace calc {

namespace {

void set_optional(Output& output, std::string_view key, const std::optional<double>& value) {
  if (value) {
    output.set(key, *value);
  } else {
    output.set_absent(key);
  }
}

void series_metrics(const Input& input, Output& output) {
  const auto profits = input.numbers(input.spelling({"unit_profits", "profits"}));
  const auto record = required(report::series(profits));
  output.set("n", static_cast<std::int64_t>(record.n))
      .set("profit", record.profit)
      .set("mean", record.mean)
      .set("max_drawdown_units", record.max_drawdown)
      .set("longest_losing_run", static_cast<std::int64_t>(record.longest_losing_run));
  set_optional(output, "sd_sample", record.deviation);
  set_optional(output, "sharpe_per_bet", record.sharpe);
  set_optional(output, "sortino_per_bet", record.sortino);
  set_optional(output, "profit_factor", record.profit_factor);
  set_optional(output, "t", record.t);
}

void win_rate(const Input& input, Output& output) {
  const auto count = [&](const char* key) {
    return input.has(key) ? static_cast<double>(input.whole(key)) : 0;
  };
  output.set("win_rate", required(report::win_rate(count("wins"), count("losses"),
                                                   count("half_wins"), count("half_losses"))));
}

// Pairs of numbers: [[day, amount], ...].
std::vector<std::array<double, 2>> pairs(const Input& input, const char* key) {
  std::vector<std::array<double, 2>> values;
  for (const auto& row : input.tables(key)) {
    same_size(input, "a pair", 2, key, row.size());
    values.push_back({row[0], row[1]});
  }
  return values;
}

double year_days(const Input& input) {
  return input.has("year_days") ? input.positive("year_days") : report::kYearDays;
}

void irr_annual_pct(const Input& input, Output& output) {
  const auto end_day = input.number("end_day");
  std::vector<report::Flow> flows;
  for (const auto& [day, amount] : pairs(input, "flows_day_amount")) {
    if (day > end_day) {
      throw Error{Exit::data, "{}: a flow on day {}, after the end", input.path("flows_day_amount"),
                  day};
    }
    flows.push_back({.day = day, .amount = amount});
  }
  const auto rate = required(
      report::money_weighted_return(flows, input.number("end_value"), end_day, year_days(input)));
  output.set("irr_pct", 100 * rate);
}

// Without "days" the subperiods together are a calendar year of 365.
void twr_pct(const Input& input, Output& output) {
  std::vector<report::Subperiod> subperiods;
  for (const auto& [start, end] : pairs(input, "subperiods")) {
    subperiods.push_back({.start = start, .end = end});
  }
  const auto growth = required(report::time_weighted_return(subperiods));
  const auto days = input.has("days") ? input.positive("days") : 365;
  output.set("twr_period", 100 * growth)
      .set("twr_year", 100 * report::annualised(growth, days, year_days(input)));
}

constexpr std::array kRecordOps = {
    Op{"series_metrics", series_metrics},
    Op{"win_rate", win_rate},
    Op{"irr_annual_pct", irr_annual_pct},
    Op{"twr_pct", twr_pct},
};

}  // namespace

std::span<const Op> record_ops() {
  return kRecordOps;
}

}  // namespace calc
