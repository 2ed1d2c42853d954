#include <risk/exposure.hpp>

#include <gtest/gtest.h>

namespace {

using market::Kind;
using market::Side;
using market::Way;

constexpr market::ParticipantId kCeltics{1};
constexpr market::ParticipantId kLakers{2};
constexpr market::ParticipantId kPlayer{3};

market::Event game(std::int64_t id = 1, const char* home = "Boston Celtics",
                   market::ParticipantId home_id = kCeltics) {
  return {.id = market::EventId{id},
          .sport = "basketball",
          .league = "basketball_nba",
          .home_id = home_id,
          .away_id = kLakers,
          .home = home,
          .away = "Los Angeles Lakers"};
}

risk::Position on(const market::Event& event, Kind kind, Side side, Way way = Way::back) {
  return risk::position_of(event, {.market = {.kind = kind}, .side = side}, way);
}

risk::Position prop(const market::Event& event, std::optional<market::ParticipantId> team) {
  return risk::position_of(
      event,
      {.market = market::parse_market("player_points"), .subject = kPlayer, .side = Side::over},
      Way::back, team);
}

std::vector<std::string> keys(const risk::Position& position) {
  return keys_of(position);
}

using Keys = std::vector<std::string>;

TEST(Positions, ABetOnATeamHasItsDivisionToo) {
  const Keys celtics{"event:1", "team:1", "division:Atlantic", "conference:East"};
  const Keys lakers{"event:1", "team:2", "division:Pacific", "conference:West"};
  EXPECT_EQ(keys(on(game(), Kind::spread, Side::home)), celtics);
  EXPECT_EQ(keys(on(game(), Kind::moneyline, Side::away)), lakers);
  EXPECT_EQ(keys(on(game(), Kind::three_way, Side::home_draw)), celtics);
  EXPECT_EQ(keys(on(game(), Kind::moneyline, Side::home, Way::lay)), lakers);
  EXPECT_EQ(keys(on(game(1, "Larks"), Kind::spread, Side::home)), (Keys{"event:1", "team:1"}));
}

TEST(Positions, ATotalIsOnTheGameAndAPropOnThePlayersTeam) {
  EXPECT_EQ(keys(on(game(), Kind::total, Side::over)), Keys{"event:1"});
  EXPECT_EQ(keys(on(game(), Kind::three_way, Side::draw)), Keys{"event:1"});
  EXPECT_EQ(keys(prop(game(), std::nullopt)), Keys{"event:1"});
  EXPECT_EQ(keys(prop(game(), kLakers)),
            (Keys{"event:1", "team:2", "division:Pacific", "conference:West"}));
}

double correlation(const risk::Position& a, const risk::Position& b) {
  EXPECT_EQ(risk::correlation(a, b, {}), risk::correlation(b, a, {}));
  return risk::correlation(a, b, {}).value();
}

TEST(Correlation, IsAsAssumed) {
  const auto spread = on(game(), Kind::spread, Side::home);
  EXPECT_EQ(correlation(spread, on(game(), Kind::moneyline, Side::home)), 0.9);
  EXPECT_EQ(correlation(spread, on(game(), Kind::moneyline, Side::away)), 0.7);
  EXPECT_EQ(correlation(spread, on(game(), Kind::total, Side::over)), 0.7);
  EXPECT_EQ(correlation(spread, prop(game(), kCeltics)), 0.7);
  EXPECT_EQ(correlation(spread, on(game(2), Kind::spread, Side::home)), 0.3);
  const auto knicks = game(2, "New York Knicks", market::ParticipantId{4});
  EXPECT_EQ(correlation(spread, on(knicks, Kind::spread, Side::home)), 0.15);
  const auto bulls = game(2, "CHI", market::ParticipantId{5});
  EXPECT_EQ(correlation(spread, on(bulls, Kind::moneyline, Side::home)), 0.10);
  EXPECT_EQ(correlation(spread, on(bulls, Kind::moneyline, Side::away)), 0);
  EXPECT_EQ(correlation(spread, on(bulls, Kind::total, Side::over)), 0);
}

// Of opposite sides one loses as the other wins: that is no reason to stake less.
TEST(Correlation, OfOppositeSidesIsNone) {
  EXPECT_EQ(correlation(on(game(), Kind::spread, Side::home), on(game(), Kind::spread, Side::away)),
            0);
  EXPECT_EQ(correlation(on(game(), Kind::total, Side::over), on(game(), Kind::total, Side::under)),
            0);
  EXPECT_EQ(correlation(on(game(), Kind::moneyline, Side::home),
                        on(game(), Kind::moneyline, Side::home, Way::lay)),
            0);
  EXPECT_EQ(correlation(on(game(), Kind::total, Side::over), on(game(), Kind::total, Side::over)),
            0.9);
}

risk::Limits nba_limits() {
  risk::Limits limits;
  limits.max_bet = limits.max_day = limits.max_pending = Ratio{1};
  limits.correlation = risk::Correlations{};
  return limits;
}

risk::Ask ask(const risk::Position& position, double wanted = 4001) {
  return {"spread", wanted, position};
}

risk::Exposure with_open(const risk::Position& position, const char* at_risk = "20") {
  risk::Exposure exposure{.bankroll = Money::parse("1000"), .open = {position}};
  exposure.open[0].at_risk = Money::parse(at_risk);
  exposure.open[0].price = odds::Price::parse("2.00");
  return exposure;
}

// Open bets come from the store and the batch counts; what is above the threshold costs
// the penalty once, however many bets are.
TEST(Correlation, CostsThePenaltyOnce_R8) {
  const auto moneyline = on(game(), Kind::moneyline, Side::home);
  const auto spread = on(game(), Kind::spread, Side::home);
  risk::Book book{nba_limits(), with_open(moneyline)};
  EXPECT_EQ(book.size(ask(spread)).stake, Money::parse("20"));
  EXPECT_EQ(book.size(ask(spread)).bound(), (Keys{"correlation"}));
  book.accept(ask(spread), Money::parse("20"));
  EXPECT_EQ(book.size(ask(on(game(), Kind::total, Side::over))).stake, Money::parse("20"));
  EXPECT_EQ(book.size(ask(on(game(2), Kind::spread, Side::home))).stake, Money::parse("40.01"));
  EXPECT_EQ(book.size(ask(spread, 1999)).refused, "correlation 0.9: leaves 9.99 < minimum 10.00");

  auto at_threshold = nba_limits();
  at_threshold.correlation->threshold = Ratio{9, 10};
  EXPECT_EQ((risk::Book{at_threshold, with_open(moneyline)}.size(ask(spread)).stake),
            Money::parse("40.01"));
}

// The order of the steps: max bet, correlation, drawdown, and one rounding.
TEST(Steps, ComeInOrderAndRoundOnce) {
  auto with = nba_limits();
  with.max_bet = Ratio{5, 100};
  with.drawdown.warning = Ratio{1, 10};
  with.max_by_key = {{"event", Ratio{1, 10}},
                     {"team", Ratio{1, 10}},
                     {"division", Ratio{1, 10}},
                     {"conference", Ratio{1, 10}}};
  with.allocation["spread"] = Ratio{1};
  with.max_week = Ratio{1};
  auto exposure = with_open(on(game(), Kind::moneyline, Side::home));
  exposure.drawdown = Ratio{175, 1000};
  const auto sized =
      risk::Book{with, exposure}.size(ask(on(game(), Kind::spread, Side::home), 1e6));
  // 50.00 x 0.5 x 0.4375
  EXPECT_EQ(sized.stake, Money::parse("10.93"));
  Keys names;
  for (const auto& step : sized.steps) names.push_back(step.name);
  EXPECT_EQ(names, (Keys{"max bet", "correlation", "drawdown", "allocation", "daily exposure",
                         "weekly exposure", "pending exposure", "event exposure", "team exposure",
                         "division exposure", "conference exposure"}));
  EXPECT_EQ(sized.steps[1].factor, 0.5);
  EXPECT_EQ(sized.steps[2].factor, 0.4375);
  EXPECT_EQ(sized.steps[0].cap, Money::parse("50"));
  EXPECT_EQ(sized.bound(), (Keys{"max bet", "correlation", "drawdown"}));

  // 16.039 x 0.4375 is 7.0170625, and 16.03 x 0.4375 would be 7.013.
  with.min_bet = Money::parse("1");
  exposure.open.clear();
  EXPECT_EQ(
      (risk::Book{with, exposure}.size(ask(on(game(), Kind::spread, Side::home), 1603.9)).stake),
      Money::parse("7.01"));
  EXPECT_EQ(
      (risk::Book{with, exposure}.size(ask(on(game(), Kind::spread, Side::home), 1602.8)).stake),
      Money::parse("7.01"));
}

TEST(Limits, TeamDivisionAndConferenceBind_R6) {
  const auto open = on(game(), Kind::moneyline, Side::home);
  const auto bound = [&](const char* key, const risk::Position& position) {
    risk::Limits with = nba_limits();
    with.correlation.reset();
    with.max_by_key[key] = Ratio{5, 100};
    const auto sized = risk::Book{with, with_open(open)}.size(ask(position));
    return fmt::format("{} {}", sized.stake, sized.bound().empty() ? "" : sized.bound().back());
  };
  const auto knicks =
      on(game(2, "New York Knicks", market::ParticipantId{4}), Kind::spread, Side::home);
  const auto bulls =
      on(game(2, "Chicago Bulls", market::ParticipantId{5}), Kind::spread, Side::home);
  const auto lakers = on(game(2), Kind::spread, Side::away);
  EXPECT_EQ(bound("team", on(game(2), Kind::spread, Side::home)), "30.00 team exposure");
  EXPECT_EQ(bound("team", knicks), "40.01 ");
  EXPECT_EQ(bound("division", knicks), "30.00 division exposure");
  EXPECT_EQ(bound("division", bulls), "40.01 ");
  EXPECT_EQ(bound("conference", bulls), "30.00 conference exposure");
  EXPECT_EQ(bound("conference", lakers), "40.01 ");
}

// The game is full, and a bet on the other side makes its worst case better: it is never
// refused there, and gets what makes that no worse.
TEST(Limits, AHedgeIsNotRefusedByTheLimitThatItRelieves_R11) {
  auto with = nba_limits();
  with.max_by_key["event"] = Ratio{10, 100};
  const risk::Book book{with, with_open(on(game(), Kind::moneyline, Side::home), "100")};
  const auto stake = [&](Kind kind, Side side, double wanted) {
    auto position = on(game(), kind, side);
    position.price = odds::Price::parse("2.10");
    return book.size({"spread", wanted, position}).stake;
  };
  EXPECT_EQ(stake(Kind::moneyline, Side::away, 9000), Money::parse("90"));
  EXPECT_EQ(stake(Kind::moneyline, Side::away, 90000), Money::parse("200"));
  EXPECT_EQ(stake(Kind::moneyline, Side::home, 9000), Money{});
  EXPECT_EQ(stake(Kind::spread, Side::away, 9000), Money{});
  EXPECT_EQ(stake(Kind::three_way, Side::away, 9000), Money{});
}

// Of three outcomes a bet on one does not help where another loses as much.
TEST(Limits, AHedgeOfOneOfTwoLosingOutcomesIsNone_R11) {
  auto with = nba_limits();
  with.max_by_key["event"] = Ratio{10, 100};
  const risk::Book book{with, with_open(on(game(), Kind::three_way, Side::home), "100")};
  EXPECT_EQ(book.size(ask(on(game(), Kind::three_way, Side::away))).stake, Money{});
}

}  // namespace
