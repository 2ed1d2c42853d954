#include <base/zone.hpp>
#include <config/sections.hpp>

#include <algorithm>

namespace config {

namespace {

std::string parse_currency(const std::string& text) {
  const bool is_code =
      text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!is_code) throw Error{Exit::config, "not a currency: '{}' (GBP, EUR, USD, ...)", text};
  return text;
}

}  // namespace

void read_global(Section global, Config& config) {
  if (const auto v = global.value("bankroll")) config.bankroll = v->money();
  if (const auto v = global.value("kelly_fraction")) config.plan.kelly_fraction = v->number(0, 1);
  if (const auto v = global.value("max_daily_exposure")) config.limits.max_day = v->share();
  if (const auto v = global.value("min_bet_size")) config.limits.min_bet = v->money();
  if (const auto v = global.value("betting")) config.betting = v->boolean();
  if (const auto v = global.value("paper_trading")) config.paper = v->boolean();
  if (const auto v = global.value("currency")) config.currency = v->as(parse_currency);
  if (const auto v = global.value("timezone")) {
    config.timezone = v->text();
    v->as([](const std::string& name) { return Zone{name}; });
  }
  global.finish();
}

}  // namespace config
