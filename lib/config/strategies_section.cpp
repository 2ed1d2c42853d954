#include <config/sections.hpp>
#include <market/book.hpp>
#include <market/market.hpp>

namespace config {

namespace {

constexpr double kNoLimit = 1e9;

std::chrono::seconds hours(const Value& value) {
  return std::chrono::seconds{static_cast<std::int64_t>(value.number(0, kNoLimit) * 3600)};
}

// A market's own name, or the one The Odds API has for it.
std::vector<std::string> canonical_markets(const std::string& name) {
  if (name == "h2h") return {"1x2", "moneyline"};
  if (name == "spreads" || name == "asian_handicap") return {"spread"};
  if (name == "totals" || name == "over_under") return {"total"};
  return {name};
}

std::vector<market::Market> markets(const Value& value) {
  std::vector<market::Market> found;
  for (const auto& given : value.list()) {
    for (const auto& name : canonical_markets(given)) {
      try {
        const auto market = market::parse_market(name);
        if (outcomes(market).empty() && !is_of_field(market)) {
          value.fail(fmt::format("{} has no complete set of prices to judge one by", name));
        }
        found.push_back(market);
      } catch (const Error& error) {
        if (error.exit() == Exit::config) throw;
        value.fail(error.what());
      }
    }
  }
  return found;
}

// Books by their keys.
std::vector<std::string> books(const Value& value, Config& config) {
  auto keys = value.list();
  for (auto& key : keys) {
    key = market::book_key(key);
    config.named_books.push_back({value.where(), key});
  }
  return keys;
}

void read_value(Section value, Config& config) {
  auto& rules = config.value;
  rules.max_price_age = config.quotes.max_age;
  if (const auto v = value.value("enabled")) rules.enabled = v->boolean();
  if (const auto v = value.value("markets")) rules.markets = markets(*v);
  if (const auto v = value.value("devig")) rules.devig = v->as(odds::parse_devig);
  if (const auto v = value.value("min_books")) rules.min_books = v->integer(1, 1000);
  if (const auto v = value.value("min_edge")) rules.min_edge = v->number(-1, 1);
  if (const auto v = value.value("max_edge")) rules.max_edge = v->number(0, kNoLimit);
  if (const auto v = value.value("min_odds")) {
    rules.min_odds = v->ratio();
    if (rules.min_odds < Ratio{1}) v->fail("no price is below 1: they have the stake in them");
  }
  if (const auto v = value.value("max_odds")) {
    rules.max_odds = v->ratio();
    if (rules.max_odds < rules.min_odds) v->fail("max_odds is less than min_odds");
  }
  if (const auto v = value.value("max_price_age_hours")) rules.max_price_age = hours(*v);
  if (const auto v = value.value("window_hours")) rules.window = hours(*v);
  if (const auto v = value.value("max_bets_per_event")) {
    rules.max_bets_per_event = v->integer(0, 1000);
  }
  if (const auto v = value.value("sharp_books")) {
    rules.sharp_books = books(*v, config);
  } else {
    for (const auto& [key, book] : config.books.configured()) {
      if (book.sharp) rules.sharp_books.push_back(key);
    }
  }
  value.finish();
}

void read_arbitrage(Section arbitrage, Config& config) {
  auto& rules = config.arbitrage;
  rules.max_price_age = std::min(rules.max_price_age, config.quotes.max_age);
  rules.window = config.value.window;
  if (const auto v = arbitrage.value("enabled")) rules.enabled = v->boolean();
  if (const auto v = arbitrage.value("markets")) rules.markets = markets(*v);
  if (const auto v = arbitrage.value("min_arb_profit")) rules.min_profit = v->number(0, 1);
  if (const auto v = arbitrage.value("min_implied_sum")) rules.min_implied_sum = v->number(0, 1);
  if (const auto v = arbitrage.value("max_edge")) rules.max_edge = v->number(0, kNoLimit);
  if (const auto v = arbitrage.value("bookmakers")) rules.bookmakers = books(*v, config);
  if (const auto v = arbitrage.value("max_price_age_hours")) rules.max_price_age = hours(*v);
  if (const auto v = arbitrage.value("window_hours")) rules.window = hours(*v);
  arbitrage.finish();
}

// Strategies of the desks to come: their keys are read, and that they do
// nothing yet is said where they are switched on.
void read_later(Section section, std::initializer_list<const char*> keys, const std::string& name,
                Config& config) {
  std::vector<std::string> ignored;
  const auto enabled = section.value("enabled");
  if (enabled && enabled->boolean()) config.not_acted_on.push_back("strategies." + name);
  section.not_acted_on(keys, ignored);
  section.finish();
}

}  // namespace

void read_strategies(Section strategies, Config& config) {
  read_value(strategies.section("value"), config);
  read_arbitrage(strategies.section("arbitrage"), config);
  read_later(
      strategies.section("props"),
      {"min_edge", "max_edge", "prop_types", "models_dir", "require_starter", "skip_questionable"},
      "props", config);
  read_later(strategies.section("b2b_rest"), {"min_rest_advantage", "min_edge", "max_edge"},
             "b2b_rest", config);
  read_later(strategies.section("spread"),
             {"min_edge", "max_edge", "min_edge_home", "prefer_away", "clv_filter",
              "optimal_timing", "use_timing_advisor", "no_b2b", "rest_aligns", "small_spread",
              "exclude_teams", "require_steam", "require_rlm", "require_sharp",
              "min_steam_confidence", "clv_filter_min", "clv_filter_min_n"},
             "spread", config);
  read_later(strategies.section("totals"), {"min_edge", "max_edge"}, "totals", config);
  strategies.finish();
}

}  // namespace config
