#include <base/error.hpp>
#include <config/config.hpp>
#include <config/home.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Configuration : public testing::Test {
 protected:
  Configuration() { fs::create_directories(home_ / "config"); }
  ~Configuration() override { fs::remove_all(home_); }

  config::Config load(const std::string& yaml) {
    std::ofstream{home_ / "config/betops.yaml"} << yaml;
    return config::load(home_);
  }

  // What is wrong with it, without the file's name.
  std::string complaint(const std::string& yaml) {
    try {
      load(yaml);
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::config);
      const std::string text = error.what();
      return text.substr(text.find("betops.yaml") + 11);
    }
    return "";
  }

  fs::path home_ = fs::temp_directory_path() / fmt::format("betops-config-{}", ::getpid());
};

TEST_F(Configuration, NamesAnUnknownKeyAndTheNearestOne) {
  EXPECT_EQ(complaint("global:\n  max_daily_exposur: 0.1\n"),
            ":2: global: unknown key 'max_daily_exposur'; did you mean 'max_daily_exposure'?");
  EXPECT_EQ(complaint("stakng: {}\n"), ":1: unknown key 'stakng'; did you mean 'staking'?");
}

TEST_F(Configuration, EndsWhateverTheFileBeginsWith) {
  EXPECT_EQ(complaint(", so that\nglobal:\n  bankroll: 1000\n"), ":1: this is not how YAML begins");
  for (const char* text :
       {",", "]", "}", "?", "@", "[", "{,", "- ,", "? ,", "a: ,", "\"", "%TAG"}) {
    EXPECT_EQ(complaint(text).substr(0, 3), ":1:") << text;
  }
  EXPECT_EQ(complaint("global: {}\n---\nglobal: {}\n"),
            ":2: there is a second document after '---'");
  for (const char* text : {"", "\n\n", "# nothing\n", "---\n", "~\n"}) {
    EXPECT_EQ(complaint(text), ":1: is empty") << text;
  }
}

TEST_F(Configuration, IsBounded) {
  EXPECT_EQ(complaint("a:\n" + std::string(100'000, '[')), ":2: nested more than 32 deep");
  EXPECT_EQ(complaint("a: " + std::string(300'000, '?')), ": has more than 262144 bytes");
  EXPECT_EQ(complaint("global: {}\n\x04risk: {max_bet: 1}\n"), ":2: a control character, 0x04");
  EXPECT_EQ(complaint(std::string("global: {}\n\0", 12)), ":2: a control character, 0x00");
  EXPECT_EQ(complaint("strategies: {value: {sharp_books: &all [*all]}}\n"),
            ":1: strategies.value.sharp_books: a single value was expected");
}

TEST_F(Configuration, NamesAValueThatMakesNoSense) {
  EXPECT_EQ(complaint("global:\n  betting:\n"), ":2: global: betting has no value");
  EXPECT_EQ(complaint("global:\n  currency: pounds\n"),
            ":2: global.currency: not a currency: 'pounds' (GBP, EUR, USD, ...)");
  EXPECT_EQ(complaint("strategies:\n  value:\n    min_edge: 2\n"),
            ":3: strategies.value.min_edge: not a number from -1 to 1: '2'");
}

TEST_F(Configuration, NamesAValueOutOfItsRange) {
  EXPECT_EQ(complaint("staking:\n  max_bet: 5\n"), ":2: staking.max_bet: not a share of 1: '5'");
  EXPECT_EQ(complaint("global:\n  betting: stop\n"),
            ":2: global.betting: true or false was expected");
  EXPECT_EQ(complaint("global:\n  paper_trading: maybe\n"),
            ":2: global.paper_trading: true or false was expected");
  EXPECT_EQ(complaint("global: {timezone: Europe/Londn}\n").find(":1: global.timezone: no such"),
            0U);
  EXPECT_EQ(complaint("staking: {plan: flat}\n"),
            ":1: staking.plan: a flat plan needs staking.unit");
  EXPECT_EQ(complaint("allocation: {value: 0.7, arbitrage: 0.4}\n"),
            ":1: allocation.value: the allocations add up to more than 1");
  EXPECT_NE(complaint("strategies: {value: {markets: [1x3]}}\n").find("no such market: '1x3'"),
            std::string::npos);
}

TEST_F(Configuration, SetsTheLimitsOfHealth) {
  const auto health = load(
                          "health: {disk_warning_gb: 0.5, quotes_critical_hours: 1.5, "
                          "outbox_warning_minutes: 1, drill_warning_days: 2}\n")
                          .health;
  EXPECT_EQ(health.disk.warning, 500'000'000);
  EXPECT_EQ(health.disk.critical, 1'000'000'000);
  EXPECT_EQ(health.quotes.critical, 90min);
  EXPECT_EQ(health.outbox.warning, 1min);
  EXPECT_EQ(health.drill, 48h);
  EXPECT_EQ(complaint("health: {disk_warning: 1}\n"),
            ":1: health: unknown key 'disk_warning'; did you mean 'disk_warning_gb'?");
}

TEST_F(Configuration, RefusesWhatNoStrategyCouldDo) {
  EXPECT_NE(complaint("strategies: {value: {markets: [double_chance]}}\n").find("no complete set"),
            std::string::npos);
  EXPECT_EQ(complaint("strategies: {value: {min_odds: 5, max_odds: 2}}\n"),
            ":1: strategies.value.max_odds: max_odds is less than min_odds");
  EXPECT_EQ(complaint("strategies: {value: {min_odds: 0.2}}\n"),
            ":1: strategies.value.min_odds: no price is below 1: they have the stake in them");
  EXPECT_NE(complaint("strategies: {value: {min_odds: -2}}\n"), "");
  EXPECT_NE(complaint("global: {bankroll: 92233720368547758.07}\n"), "");
}

TEST_F(Configuration, RefusesWhatIsNoYaml_R7) {
  EXPECT_EQ(complaint("global: {}\n---\nrisk: {}\n"), ":2: there is a second document after '---'");
  EXPECT_NE(complaint("global: [\n"), "");
  EXPECT_EQ(complaint("global:\n  bankroll: 1\n  bankroll: 2\n"),
            ":3: global: the key 'bankroll' is there twice");
  fs::remove(home_ / "config/betops.yaml");
  EXPECT_THROW(config::load(home_), Error);
}

TEST_F(Configuration, TakesNothingForAValue) {
  EXPECT_EQ(complaint(""), ":1: is empty");
  EXPECT_EQ(complaint("# betops\n"), ":1: is empty");
  EXPECT_EQ(complaint("global:\n  bankroll: 1\n  betting:\n"), ":3: global: betting has no value");
}

TEST_F(Configuration, ReadsTheMarksOfADrawdown) {
  const auto marks =
      load("risk: {drawdown_warning_threshold: 0.1, drawdown_hard_stop: 0.3}\n").limits.drawdown;
  EXPECT_EQ(marks.warning, (Ratio{1, 10}));
  EXPECT_EQ(marks.half, (Ratio{15, 100}));
  EXPECT_EQ(marks.pause, std::nullopt);
  EXPECT_EQ(marks.hard_stop, (Ratio{3, 10}));
  EXPECT_EQ(complaint("risk:\n  drawdown_warning_threshold: 0.1\n  drawdown_half_at: 0.05\n"),
            ":3: risk.drawdown_half_at: it is less than drawdown_warning_threshold (0.1)");
  EXPECT_EQ(complaint("risk:\n  drawdown_warning_threshold: 0.2\n"),
            ":2: risk.drawdown_warning_threshold: drawdown_half_at (0.15) is less");
  EXPECT_EQ(complaint("risk: {drawdown_pause_threshold: 0.3, drawdown_hard_stop: 0.2}\n"),
            ":1: risk.drawdown_hard_stop: it is less than drawdown_pause_threshold (0.3)");
  EXPECT_EQ(
      complaint("risk: {drawdown_half_at: 0.2}\n"),
      ":1: risk.drawdown_half_at: it needs drawdown_warning_threshold: stakes shrink from there");
  EXPECT_EQ(complaint("risk: {drawdown_pause_threshold: 0}\n"),
            ":1: risk.drawdown_pause_threshold: a drawdown of 0 is always reached");
}

TEST_F(Configuration, ReadsWhatCorrelationCosts) {
  EXPECT_FALSE(load("risk: {}\n").limits.correlation);
  const auto assumed =
      load("risk: {correlation_penalty_factor: 0.25, correlation: {same_team: 0.7}}\n")
          .limits.correlation;
  ASSERT_TRUE(assumed);
  EXPECT_EQ(assumed->penalty, (Ratio{1, 4}));
  EXPECT_EQ(assumed->threshold, (Ratio{6, 10}));
  EXPECT_EQ(assumed->same_team, (Ratio{7, 10}));
  EXPECT_EQ(assumed->same_game, (Ratio{7, 10}));
  EXPECT_EQ(complaint("risk: {correlation: {same_teams: 0.7}}\n"),
            ":1: risk.correlation: unknown key 'same_teams'; did you mean 'same_team'?");
}

TEST_F(Configuration, ReadsHowToStakeByKelly) {
  EXPECT_EQ(load("staking: {kelly: clv}\n").plan.method, staking::Plan::Method::clv);
  EXPECT_NE(complaint("staking: {kelly: full}\n").find("not a way to stake by Kelly: 'full'"),
            std::string::npos);
  EXPECT_EQ(complaint("staking: {plan: flat, unit: 10, kelly: clv}\n"),
            ":1: staking.kelly: a flat plan does not stake by Kelly");
}

TEST_F(Configuration, TakesTheAgeOfPricesFromQuotesUnlessAStrategySaysIt) {
  const auto by_default = load("global: {bankroll: 1}\n");
  EXPECT_EQ(by_default.strategies.value.max_price_age, 900s);
  EXPECT_EQ(by_default.strategies.arbitrage.max_price_age, 900s);
  const auto days = load("quotes: {max_age_seconds: 86400}\n");
  EXPECT_EQ(days.strategies.value.max_price_age, 24h);
  EXPECT_EQ(days.strategies.arbitrage.max_price_age, 900s);  // minutes, whatever the others have
  const auto own = load(
      "quotes: {max_age_seconds: 60}\n"
      "strategies: {value: {max_price_age_hours: 2}, arbitrage: {max_price_age_hours: 1}}\n");
  EXPECT_EQ(own.strategies.value.max_price_age, 2h);
  EXPECT_EQ(own.strategies.arbitrage.max_price_age, 1h);
}

TEST_F(Configuration, SaysFromWhereOnAHorseIsBacked) {
  const auto by_default = load("global: {bankroll: 1}\n").steam;
  EXPECT_EQ(by_default.least_drop, Ratio::parse("0.3"));
  EXPECT_EQ(by_default.boomer_drop, Ratio::parse("0.5"));
  EXPECT_EQ(by_default.least_volume, Money::parse("500"));
  const auto own = load("steam: {least_drop: 0.2, boomer_drop: 0.4, least_volume: 50}\n").steam;
  EXPECT_EQ(own.least_drop, Ratio::parse("0.2"));
  EXPECT_EQ(own.boomer_drop, Ratio::parse("0.4"));
  EXPECT_EQ(own.least_volume, Money::parse("50"));
  for (const auto* wrong : {"least_drop: 0", "least_drop: 0.6", "boomer_drop: 0.2"}) {
    EXPECT_NE(complaint(fmt::format("steam: {{{}}}\n", wrong)).find("boomer_drop not less"),
              std::string::npos)
        << wrong;
  }
  EXPECT_NE(complaint("steam: {least_volume: -1}\n"), "");
}

TEST_F(Configuration, HasALargestEdgeForEveryStrategy) {
  EXPECT_EQ(load("strategies: {value: {min_edge: 0.02}}\n").strategies.value.max_edge, 0.15);
  for (const auto* name : {"value", "arbitrage", "props", "b2b_rest", "spread", "totals"}) {
    EXPECT_EQ(complaint(fmt::format("strategies: {{{}: {{max_edge: 0.2}}}}\n", name)), "") << name;
  }
}

TEST_F(Configuration, TakesTheRulesOfEachStrategy) {
  const auto rules = load(
      "strategies:\n"
      "  spread: {no_b2b: false, rest_aligns: true, small_spread: 3, exclude_teams: [Miami Heat],\n"
      "           prefer_away: false, window_hours: 12, max_price_age_hours: 0.1}\n"
      "  totals: {no_b2b: true, min_edge: 0.06}\n"
      "  props: {prop_types: [PRA, steals], require_starter: false, skip_questionable: false}\n"
      "  b2b_rest: {min_rest_advantage: 3}\n"
      "  arbitrage: {markets: [h2h, props]}\n");
  const auto& [value, arbitrage, spread, totals, props, b2b_rest, tips] = rules.strategies;
  EXPECT_FALSE(spread.no_b2b || spread.prefer_away);
  EXPECT_TRUE(spread.rest_aligns);
  EXPECT_EQ(spread.small_spread, 3);
  EXPECT_EQ(spread.exclude_teams, std::vector<std::string>{"Miami Heat"});
  EXPECT_EQ(spread.window, 12h);
  EXPECT_EQ(spread.max_price_age, 6min);
  EXPECT_TRUE(totals.no_b2b);
  EXPECT_EQ(totals.min_edge, 0.06);
  EXPECT_EQ(props.stats, (std::vector{*market::Stat::find("points_rebounds_assists"),
                                      *market::Stat::find("steals")}));
  EXPECT_FALSE(props.require_starter || props.skip_questionable);
  EXPECT_EQ(b2b_rest.min_advantage, 3);
  EXPECT_FALSE(tips.enabled);
  EXPECT_TRUE(arbitrage.wants(market::parse_market("player_points")));
  EXPECT_FALSE(arbitrage.wants(market::parse_market("total")));

  EXPECT_EQ(complaint("strategies:\n  props: {prop_types: [double_double]}\n"),
            ":2: strategies.props.prop_types: not a statistic that is counted: 'double_double'");
}

TEST_F(Configuration, TakesTheRulesOfTips) {
  const auto config = load(
      "staking: {plan: flat, unit: 10}\n"
      "strategies: {tips: {enabled: true, model: monster, min_conf: 0.85, nap_max_odds: 15,\n"
      "  staking: confidence, doubles: true, trebles: true, max_price_age_hours: 0.1,\n"
      "  window_hours: 12}}\n");
  const auto& rules = config.strategies.tips;
  EXPECT_TRUE(rules.enabled && rules.stakes_by_confidence && rules.doubles && rules.trebles);
  EXPECT_EQ(rules.model, "monster");
  EXPECT_EQ(rules.min_conf, 0.85);
  EXPECT_EQ(rules.nap_max_odds, Ratio{15});
  EXPECT_EQ(rules.window, 12h);
  EXPECT_EQ(rules.belief.max_age, 6min);
  EXPECT_EQ(rules.belief.book_sum_max, 1.30);

  EXPECT_EQ(complaint("strategies: {tips: {min_conf: 1.1}}\n").find("strategies.tips.min_conf"),
            4U);
  EXPECT_EQ(complaint("strategies: {tips: {nap_max_odds: 1}}\n"),
            ":1: strategies.tips.nap_max_odds: no price is 1 or less: they have the stake in them");
}

TEST_F(Configuration, ActsOnEveryFilterOfSpreads) {
  const auto config = load(
      "strategies: {spread: {enabled: true, require_steam: true, min_steam_confidence: 0.6, "
      "require_rlm: true, require_sharp: true, clv_filter: true, clv_filter_min: 0.02, "
      "clv_filter_min_n: 40, optimal_timing: true, use_timing_advisor: true}}\n");
  const auto& rules = config.strategies.spread;
  EXPECT_TRUE(rules.require_steam && rules.require_rlm && rules.require_sharp);
  EXPECT_TRUE(rules.clv_filter && rules.optimal_timing && rules.use_timing_advisor);
  EXPECT_EQ(rules.min_steam_confidence, 0.6);
  EXPECT_EQ(rules.clv_filter_min, 0.02);
  EXPECT_EQ(rules.clv_filter_min_n, 40);
}

TEST_F(Configuration, KnowsExchangesAndKeepsWhatIsSaidOfThem) {
  const auto config =
      load("books: {betfair_ex_uk: {commission: 0.02}, smarkets: {enabled: false}}\n");
  EXPECT_EQ(config.books.at("betfair_ex_eu").kind, market::BookKind::exchange);
  EXPECT_EQ(config.books.at("betfair_ex_eu").commission, (Ratio{5, 100}));
  EXPECT_EQ(config.books.at("betfair_ex_uk").kind, market::BookKind::exchange);
  EXPECT_EQ(config.books.at("betfair_ex_uk").commission, (Ratio{2, 100}));
  EXPECT_FALSE(config.books.at("smarkets").enabled);
  EXPECT_EQ(config.books.at("smarkets").commission, (Ratio{2, 100}));
  EXPECT_EQ(config.books.at("bet365").kind, market::BookKind::sportsbook);
}

TEST_F(Configuration, SaysWhatTheDeskTellsOfItself) {
  const auto usual = load("reporting: {}\n").reporting;
  EXPECT_TRUE(usual.daily && usual.by_strategy && usual.by_market && usual.by_edge);
  EXPECT_FALSE(usual.at || usual.to_discord);

  const auto other = load(
      "reporting: {discord_webhook_url: null, send_daily_report: false, report_time: \"21:05\",\n"
      "  track_by_strategy: false, track_by_bet_type: false, track_roi_by_edge_bucket: false}\n");
  EXPECT_FALSE(other.reporting.daily || other.reporting.by_strategy || other.reporting.by_market ||
               other.reporting.by_edge);
  EXPECT_EQ(other.reporting.at, std::chrono::minutes{21 * 60 + 5});
  EXPECT_TRUE(other.reporting.to_discord);
  EXPECT_EQ(other.reporting.webhook, "");
  EXPECT_EQ(
      load("reporting: {discord_webhook_url: \"https://discord.test/1\"}\n").reporting.webhook,
      "https://discord.test/1");
}

TEST_F(Configuration, RefusesATimeThatIsNone) {
  for (const auto* time : {"9:00", "24:00", "09:60", "0900", "0a:00"}) {
    EXPECT_THROW(load(fmt::format("reporting: {{report_time: \"{}\"}}\n", time)), Error) << time;
  }
}

// It may be the secret with a typing error in front.
TEST_F(Configuration, DoesNotShowAnAddressThatItRefuses) {
  try {
    load("reporting: {discord_webhook_url: \"ttps://discord.test/secret\"}\n");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(std::string{error.what()}.find("secret"), std::string::npos) << error.what();
  }
}

TEST_F(Configuration, TakesTheNamesOfTheOddsApiForMarkets) {
  const auto config = load("strategies: {value: {markets: [h2h, totals]}}\n");
  EXPECT_EQ(config.strategies.value.markets,
            (strategy::Markets{.named = {{.kind = market::Kind::three_way},
                                         {.kind = market::Kind::moneyline},
                                         {.kind = market::Kind::total}}}));
}

TEST_F(Configuration, MockDataNeverEntersAHome_M1) {
  EXPECT_NE(complaint("dev: {use_mock_data: true}\n"), "");
}

TEST_F(Configuration, TheFootballTemplateIsAllActedOn) {
  config::write_templates(home_, config::Desk::football);
  const auto config = config::load(home_);
  EXPECT_TRUE(config.strategies.value.enabled);
  EXPECT_TRUE(config.paper);
  EXPECT_EQ(config.strategies.value.sharp_books, std::vector<std::string>{"pinnacle"});
  EXPECT_EQ(config.books.at("max").enabled, false);
  EXPECT_EQ(config.books.at("betfair_exchange").commission, (Ratio{1, 20}));
}

TEST_F(Configuration, TheNbaDesksOwnFileLoadsAsItIs) {
  const char* variable = std::getenv("BETOPS_DATA");
  const fs::path data = variable ? variable : "../../shared/data";
  const auto file = data / "seed-config/multi_strategy_config.yaml";
  if (!fs::exists(file)) GTEST_SKIP() << file << " is not here";
  fs::copy_file(file, home_ / "config/betops.yaml");
  const auto config = config::load(home_);
  EXPECT_EQ(config.bankroll, Money::parse("1000"));
  EXPECT_EQ(config.limits.max_day, (Ratio{15, 100}));
  EXPECT_EQ(config.limits.max_count.at("spread"), 15);
  EXPECT_EQ(config.limits.max_by_key.at("event"), (Ratio{1, 10}));
  EXPECT_EQ(config.limits.max_by_key.at("team"), (Ratio{15, 100}));
  EXPECT_EQ(config.limits.max_by_key.at("division"), (Ratio{2, 10}));
  EXPECT_EQ(config.limits.max_by_key.at("conference"), (Ratio{3, 10}));
  EXPECT_EQ(config.limits.drawdown.warning, (Ratio{1, 10}));
  EXPECT_EQ(config.limits.drawdown.pause, (Ratio{2, 10}));
  EXPECT_EQ(config.limits.drawdown.hard_stop, (Ratio{3, 10}));
  ASSERT_TRUE(config.limits.correlation);
  EXPECT_EQ(config.limits.correlation->penalty, (Ratio{1, 2}));
  EXPECT_EQ(config.limits.correlation->threshold, (Ratio{6, 10}));
  EXPECT_EQ(config.strategies.arbitrage.bookmakers.size(), 11U);
  EXPECT_DOUBLE_EQ(config.strategies.arbitrage.min_profit, 0.01);
  const auto& [value, arbitrage, spread, totals, props, b2b_rest, tips] = config.strategies;
  EXPECT_TRUE(spread.enabled && b2b_rest.enabled && arbitrage.enabled);
  EXPECT_FALSE(props.enabled || totals.enabled || value.enabled || tips.enabled);
  EXPECT_EQ(spread.min_edge, 0.07);
  EXPECT_EQ(spread.min_edge_home, 0.10);
  EXPECT_TRUE(spread.prefer_away);
  EXPECT_EQ(b2b_rest.min_advantage, 2);
  EXPECT_EQ(b2b_rest.min_edge, 0.05);
  EXPECT_EQ(props.stats, strategy::usual_stats());
  EXPECT_TRUE(props.require_starter && props.skip_questionable);
}

}  // namespace
