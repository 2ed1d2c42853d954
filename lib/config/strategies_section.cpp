#include <config/sections.hpp>
#include <market/book.hpp>
#include <market/market.hpp>
#include <market/rest.hpp>

#include <algorithm>
#include <array>
#include <utility>

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

// "props" are all statistics of players.
strategy::Markets markets(const Value& value) {
  strategy::Markets found;
  for (const auto& given : value.list()) {
    if (given == "props") {
      found.props = true;
      continue;
    }
    for (const auto& name : canonical_markets(given)) {
      try {
        const auto market = market::parse_market(name);
        if (outcomes(market).empty() && !is_of_field(market)) {
          value.fail(fmt::format("{} has no complete set of prices to judge one by", name));
        }
        found.named.push_back(market);
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
  auto& rules = config.strategies.value;
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
  auto& rules = config.strategies.arbitrage;
  rules.max_price_age = std::min(rules.max_price_age, config.quotes.max_age);
  rules.window = config.strategies.value.window;
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

// The keys of every strategy that goes by edge points.
void read_edge(Section& section, strategy::EdgeRules& rules, const Config& config) {
  rules.max_price_age = config.quotes.max_age;
  if (const auto v = section.value("enabled")) rules.enabled = v->boolean();
  if (const auto v = section.value("min_edge")) rules.min_edge = v->number(-1, 1);
  if (const auto v = section.value("max_edge")) rules.max_edge = v->number(0, 1);
  if (const auto v = section.value("max_price_age_hours")) rules.max_price_age = hours(*v);
  if (const auto v = section.value("window_hours")) rules.window = hours(*v);
}

void read_filters(Section& section, strategy::SpreadRules& rules) {
  if (const auto v = section.value("require_steam")) rules.require_steam = v->boolean();
  if (const auto v = section.value("min_steam_confidence")) {
    rules.min_steam_confidence = v->number(0, 1);
  }
  if (const auto v = section.value("require_rlm")) rules.require_rlm = v->boolean();
  if (const auto v = section.value("require_sharp")) rules.require_sharp = v->boolean();
  if (const auto v = section.value("clv_filter")) rules.clv_filter = v->boolean();
  if (const auto v = section.value("clv_filter_min")) rules.clv_filter_min = v->number(-1, 1);
  if (const auto v = section.value("clv_filter_min_n")) {
    rules.clv_filter_min_n = v->integer(1, 1'000'000);
  }
  if (const auto v = section.value("optimal_timing")) rules.optimal_timing = v->boolean();
  if (const auto v = section.value("use_timing_advisor")) rules.use_timing_advisor = v->boolean();
}

void read_spread(Section spread, Config& config) {
  auto& rules = config.strategies.spread;
  read_edge(spread, rules, config);
  if (const auto v = spread.value("min_edge_home")) rules.min_edge_home = v->number(-1, 1);
  if (const auto v = spread.value("prefer_away")) rules.prefer_away = v->boolean();
  if (const auto v = spread.value("no_b2b")) rules.no_b2b = v->boolean();
  if (const auto v = spread.value("rest_aligns")) rules.rest_aligns = v->boolean();
  if (const auto v = spread.value("small_spread")) rules.small_spread = v->number(0, kNoLimit);
  if (const auto v = spread.value("exclude_teams")) rules.exclude_teams = v->list();
  read_filters(spread, rules);
  spread.finish();
}

void read_totals(Section totals, Config& config) {
  auto& rules = config.strategies.totals;
  read_edge(totals, rules, config);
  if (const auto v = totals.value("no_b2b")) rules.no_b2b = v->boolean();
  totals.finish();
}

// As box scores abbreviate it, or our own name.
market::Stat stat_of(const std::string& name, const Value& value) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kShort = {{
      {"PTS", "points"},
      {"REB", "rebounds"},
      {"AST", "assists"},
      {"3PM", "threes"},
      {"BLK", "blocks"},
      {"STL", "steals"},
      {"PRA", "points_rebounds_assists"},
      {"PR", "points_rebounds"},
      {"PA", "points_assists"},
      {"RA", "rebounds_assists"},
  }};
  const auto* const found =
      std::ranges::find(kShort, name, &std::pair<std::string_view, std::string_view>::first);
  const auto stat = market::Stat::find(found == kShort.end() ? name : found->second);
  if (!stat || stat->is_yes_no()) {
    value.fail(fmt::format("not a statistic that is counted: '{}'", name));
  }
  return *stat;
}

void read_props(Section props, Config& config) {
  auto& rules = config.strategies.props;
  read_edge(props, rules, config);
  if (const auto v = props.value("prop_types")) {
    rules.stats.clear();
    for (const auto& name : v->list()) rules.stats.push_back(stat_of(name, *v));
  }
  if (const auto v = props.value("require_starter")) rules.require_starter = v->boolean();
  if (const auto v = props.value("skip_questionable")) rules.skip_questionable = v->boolean();
  props.ignore("models_dir");  // predictions come from whatever makes them, not from a folder
  props.finish();
}

void read_b2b_rest(Section b2b_rest, Config& config) {
  auto& rules = config.strategies.b2b_rest;
  read_edge(b2b_rest, rules, config);
  if (const auto v = b2b_rest.value("min_rest_advantage")) {
    rules.min_advantage = v->integer(1, market::kLongestRest);
  }
  b2b_rest.finish();
}

// How many points a tip is of. What goes by a probability has to wait for one.
bool stakes_by_confidence(const Value& staking) {
  const auto name = staking.text();
  if (name == "value") {
    staking.fail("a confidence is no probability until it is calibrated: level or confidence");
  }
  if (name != "level" && name != "confidence") {
    staking.fail(fmt::format("not a way to stake tips: '{}' (level, confidence)", name));
  }
  return name == "confidence";
}

void read_tips(Section tips, Config& config) {
  auto& rules = config.strategies.tips;
  const auto enabled = tips.value("enabled");
  if (enabled) rules.enabled = enabled->boolean();
  if (rules.enabled && config.plan.kind == staking::Plan::Kind::kelly) {
    enabled->fail(
        "a tip has a confidence, which is no probability until it is calibrated: Kelly cannot "
        "stake it; set staking.plan: flat, and staking.unit to a point");
  }
  if (const auto v = tips.value("model")) rules.model = v->text();
  if (const auto v = tips.value("min_conf")) rules.min_conf = v->number(0, 1);
  if (const auto v = tips.value("nap_max_odds")) {
    rules.nap_max_odds = v->ratio();
    if (rules.nap_max_odds <= Ratio{1})
      v->fail("no price is 1 or less: they have the stake in them");
  }
  if (const auto v = tips.value("staking")) rules.stakes_by_confidence = stakes_by_confidence(*v);
  if (const auto v = tips.value("doubles")) rules.doubles = v->boolean();
  if (const auto v = tips.value("trebles")) rules.trebles = v->boolean();
  if (const auto v = tips.value("max_price_age_hours")) rules.max_price_age = hours(*v);
  if (const auto v = tips.value("window_hours")) rules.window = hours(*v);
  tips.finish();
  // The sum of a market has bounds of its own, and is asked for itself.
  rules.belief = config.quotes;
  rules.belief.max_age = rules.max_price_age;
  rules.belief.book_sum_min = rules.book_sum_min;
  rules.belief.book_sum_max = rules.book_sum_max;
}

}  // namespace

void read_strategies(Section strategies, Config& config) {
  read_value(strategies.section("value"), config);
  read_arbitrage(strategies.section("arbitrage"), config);
  read_spread(strategies.section("spread"), config);
  read_totals(strategies.section("totals"), config);
  read_props(strategies.section("props"), config);
  read_b2b_rest(strategies.section("b2b_rest"), config);
  read_tips(strategies.section("tips"), config);
  strategies.finish();
}

}  // namespace config
