#include <base/zone.hpp>
#include <config/config.hpp>
#include <config/health_section.hpp>
#include <config/section.hpp>
#include <market/market.hpp>

#include <algorithm>
#include <array>

namespace config {

namespace {

constexpr std::array kStrategies = {"arbitrage", "b2b_rest", "props", "spread", "totals", "value"};
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

std::vector<std::string> markets(const Value& value) {
  std::vector<std::string> found;
  for (const auto& given : value.list()) {
    for (const auto& name : canonical_markets(given)) {
      try {
        if (market::outcomes(market::kind_of(name)).empty()) {
          value.fail(fmt::format("{} has no complete set of prices to judge one by", name));
        }
      } catch (const Error& error) {
        if (error.exit() == Exit::config) throw;
        value.fail(error.what());
      }
      found.push_back(name);
    }
  }
  return found;
}

void read_global(Section global, Config& config) {
  if (const auto v = global.value("bankroll")) config.bankroll = v->money();
  if (const auto v = global.value("kelly_fraction")) config.plan.kelly_fraction = v->number(0, 1);
  if (const auto v = global.value("max_daily_exposure")) config.limits.max_day = v->share();
  if (const auto v = global.value("min_bet_size")) config.limits.min_bet = v->money();
  if (const auto v = global.value("betting")) config.betting = v->boolean();
  if (const auto v = global.value("paper_trading")) config.paper = v->boolean();
  if (const auto v = global.value("currency")) config.currency = v->text();
  if (const auto v = global.value("timezone")) {
    config.timezone = v->text();
    v->as([](const std::string& name) { return Zone{name}; });
  }
  global.finish();
}

void read_allocation(Section allocation, Config& config) {
  Ratio sum;
  for (const auto* strategy : kStrategies) {
    if (const auto v = allocation.value(strategy)) {
      config.limits.allocation[strategy] = v->share();
      sum = sum + v->share();
      if (sum > Ratio{1}) v->fail("the allocations add up to more than 1");
    }
  }
  allocation.finish();
}

void read_daily_limits(Section limits, Config& config) {
  for (const auto* strategy : kStrategies) {
    if (const auto v = limits.value(strategy)) {
      config.limits.max_count[strategy] = v->integer(0, 1'000'000);
    }
  }
  limits.finish();
}

void read_staking(Section staking, Config& config) {
  const auto plan = staking.value("plan");
  if (plan) {
    const auto name = plan->text();
    if (name != "kelly" && name != "flat") plan->fail("not a plan: '" + name + "' (kelly, flat)");
    config.plan.kind = name == "flat" ? staking::Plan::Kind::flat : staking::Plan::Kind::kelly;
  }
  if (const auto v = staking.value("unit")) config.plan.unit = v->money();
  if (const auto v = staking.value("max_bet")) config.limits.max_bet = v->share();
  if (const auto v = staking.value("max_event_exposure")) config.limits.max_event = v->share();
  if (plan && config.plan.kind == staking::Plan::Kind::flat && config.plan.unit == Money{}) {
    plan->fail("a flat plan needs staking.unit");
  }
  staking.finish();
}

void read_risk(Section risk, Config& config) {
  if (const auto v = risk.value("max_pending_exposure")) config.limits.max_pending = v->share();
  if (const auto v = risk.value("max_weekly_exposure")) config.limits.max_week = v->share();
  if (const auto v = risk.value("max_same_game_exposure")) {
    config.limits.max_event = std::min(config.limits.max_event.value_or(Ratio{1}), v->share());
  }
  risk.not_acted_on({"drawdown_warning_threshold", "drawdown_pause_threshold", "drawdown_hard_stop",
                     "drawdown_half_at", "drawdown_quarter_at", "max_same_team_exposure",
                     "max_conference_exposure", "max_division_exposure",
                     "correlation_penalty_factor", "high_correlation_threshold", "correlation"},
                    config.not_acted_on);
  risk.finish();
}

void read_books(Section books, Config& config) {
  for (const auto& key : books.keys()) {
    auto section = books.section(key);
    market::Book book;
    if (const auto v = section.value("enabled")) book.enabled = v->boolean();
    if (const auto v = section.value("sharp")) book.sharp = v->boolean();
    if (const auto v = section.value("kind")) book.kind = v->as(market::parse_book_kind);
    if (const auto v = section.value("commission")) {
      book.commission = v->share();
      const Ratio millionths = book.commission * Ratio{1'000'000};
      if (book.commission == Ratio{1} || millionths.denominator() != 1) {
        v->fail("not a commission below 1 with at most 6 decimals");
      }
    }
    if (const auto v = section.value("rounding")) book.rounding = v->as(parse_rounding);
    section.finish();
    config.books.set(key, book);
  }
}

void read_value(Section value, Config& config) {
  auto& rules = config.value;
  if (const auto v = value.value("enabled")) rules.enabled = v->boolean();
  if (const auto v = value.value("markets")) rules.markets = markets(*v);
  if (const auto v = value.value("devig")) rules.devig = v->as(odds::parse_devig);
  if (const auto v = value.value("min_books")) rules.min_books = v->integer(1, 1000);
  if (const auto v = value.value("min_edge")) rules.min_edge = v->number(-1, kNoLimit);
  if (const auto v = value.value("min_odds")) rules.min_odds = v->ratio();
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
    rules.sharp_books = v->list();
  } else {
    for (const auto& [key, book] : config.books.configured()) {
      if (book.sharp) rules.sharp_books.push_back(key);
    }
  }
  value.finish();
}

void read_arbitrage(Section arbitrage, Config& config) {
  auto& rules = config.arbitrage;
  rules.max_price_age = config.value.max_price_age;
  rules.window = config.value.window;
  if (const auto v = arbitrage.value("enabled")) rules.enabled = v->boolean();
  if (const auto v = arbitrage.value("markets")) rules.markets = markets(*v);
  if (const auto v = arbitrage.value("min_arb_profit")) rules.min_profit = v->number(0, kNoLimit);
  if (const auto v = arbitrage.value("min_implied_sum")) rules.min_implied_sum = v->number(0, 1);
  if (const auto v = arbitrage.value("bookmakers")) rules.bookmakers = v->list();
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

void read_strategies(Section strategies, Config& config) {
  read_value(strategies.section("value"), config);
  read_arbitrage(strategies.section("arbitrage"), config);
  read_later(strategies.section("props"),
             {"min_edge", "prop_types", "models_dir", "require_starter", "skip_questionable"},
             "props", config);
  read_later(strategies.section("b2b_rest"), {"min_rest_advantage", "min_edge"}, "b2b_rest",
             config);
  read_later(strategies.section("spread"),
             {"min_edge", "min_edge_home", "prefer_away", "clv_filter", "optimal_timing",
              "use_timing_advisor", "no_b2b", "rest_aligns", "small_spread", "exclude_teams",
              "require_steam", "require_rlm", "require_sharp", "min_steam_confidence",
              "clv_filter_min", "clv_filter_min_n"},
             "spread", config);
  read_later(strategies.section("totals"), {"min_edge"}, "totals", config);
  strategies.finish();
}

void read_providers(Section providers, Config& config) {
  for (const auto& name : providers.keys()) {
    auto section = providers.section(name);
    Provider provider;
    if (const auto v = section.value("base_url")) provider.base_url = v->text();
    if (const auto v = section.value("credit_reserve")) {
      provider.credit_reserve = v->integer(0, 1'000'000'000);
    }
    if (const auto v = section.value("timeout_seconds")) {
      provider.timeout = std::chrono::seconds{v->integer(1, 3600)};
    }
    section.finish();
    config.providers[name] = provider;
  }
}

void read_dev(Section dev, Config& config) {
  std::vector<std::string> ignored;
  if (const auto v = dev.value("use_mock_data"); v && v->boolean()) {
    v->fail("betops has no mock data: a home holds what really happened");
  }
  if (const auto v = dev.value("dry_run")) config.dry_run = v->boolean();
  if (const auto v = dev.value("suppress")) config.suppress = v->boolean();
  dev.not_acted_on({"verbose"}, ignored);
  dev.finish();
}

// Read by the tools that send reports.
void read_reporting(Section reporting) {
  std::vector<std::string> ignored;
  reporting.not_acted_on({"discord_webhook_url", "send_daily_report", "report_time",
                          "track_by_strategy", "track_by_bet_type", "track_roi_by_edge_bucket"},
                         ignored);
  reporting.finish();
}

void read_quotes(Section quotes, Config& config) {
  quotes.not_acted_on({"max_age_seconds", "book_sum_min", "book_sum_max", "max_abs_spread"},
                      config.not_acted_on);
  quotes.finish();
}

YAML::Node parse(const std::filesystem::path& file) {
  if (!std::filesystem::is_regular_file(file)) {
    throw Error{Exit::config, "{}: is not a file", file.string()};
  }
  try {
    const auto documents = YAML::LoadAllFromFile(file.string());
    if (documents.size() > 1) {
      throw Error{Exit::config, "{}: there is a second document after '---'", file.string()};
    }
    return documents.empty() ? YAML::Node{} : documents.front();
  } catch (const YAML::BadFile&) {
    throw Error{Exit::config, "{}: cannot be read", file.string()};
  } catch (const YAML::Exception& error) {
    throw Error{Exit::config, "{}:{}: {}", file.string(), error.mark.line + 1, error.msg};
  }
}

}  // namespace

Provider Config::provider(const std::string& name) const {
  const auto found = providers.find(name);
  return found == providers.end() ? Provider{} : found->second;
}

Config load(const std::filesystem::path& home) {
  const auto file = home / "config/betops.yaml";
  Section root{parse(file), file.string(), ""};
  Config config;
  read_global(root.section("global"), config);
  read_allocation(root.section("allocation"), config);
  read_daily_limits(root.section("daily_limits"), config);
  read_staking(root.section("staking"), config);
  read_risk(root.section("risk"), config);
  read_books(root.section("books"), config);
  read_strategies(root.section("strategies"), config);
  read_providers(root.section("providers"), config);
  read_dev(root.section("dev"), config);
  config.notify = read_notify(root.section("notify"));
  read_reporting(root.section("reporting"));
  read_quotes(root.section("quotes"), config);
  read_health(root.section("health"), config.health);
  config.backup = read_backup(root.section("backup"));
  root.finish();
  return config;
}

}  // namespace config
