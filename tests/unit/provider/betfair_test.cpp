#include <gtest/gtest.h>
#include <provider/betfair.hpp>
#include <provider/betfair_errors.hpp>
#include <provider/betfair_session.hpp>

#include <map>
#include <set>

namespace {

namespace betfair = provider::betfair;
using betfair::Kept;
using betfair::next_step;
using betfair::Remedy;
using betfair::remedy_for;
using betfair::Step;
using namespace std::chrono_literals;

const auto kNoon = parse_utc("2025-05-27T12:00:00Z");

// ---- errors ----

TEST(BetfairErrors, EachHasItsRemedy) {
  const std::map<std::string, Remedy> table = {{"TOO_MUCH_DATA", Remedy::split},
                                               {"INVALID_INPUT_DATA", Remedy::fail},
                                               {"INVALID_SESSION_INFORMATION", Remedy::log_in},
                                               {"NO_APP_KEY", Remedy::configure},
                                               {"NO_SESSION", Remedy::log_in},
                                               {"UNEXPECTED_ERROR", Remedy::back_off},
                                               {"INVALID_APP_KEY", Remedy::configure},
                                               {"TOO_MANY_REQUESTS", Remedy::back_off},
                                               {"SERVICE_BUSY", Remedy::back_off},
                                               {"TIMEOUT_ERROR", Remedy::back_off},
                                               {"APP_KEY_CREATION_FAILED", Remedy::fail},
                                               {"DUPLICATE_APP_NAME", Remedy::fail},
                                               {"APP_CREATION_FAILED", Remedy::fail},
                                               {"REQUEST_SIZE_EXCEEDS_LIMIT", Remedy::split},
                                               {"ACCESS_DENIED", Remedy::fail},
                                               {"INVALID_MARKET_GROUP", Remedy::fail},
                                               {"EXPOSURE_LIMIT_NOT_EXIST", Remedy::fail},
                                               {"MARKET_GROUP_NOT_BLOCKED", Remedy::fail},
                                               {"-32700", Remedy::fail},
                                               {"-32601", Remedy::fail},
                                               {"-32602", Remedy::fail},
                                               {"-32603", Remedy::back_off},
                                               {"NEVER_HEARD_OF", Remedy::fail}};
  for (const auto& [code, remedy] : table) EXPECT_EQ(remedy_for(code), remedy) << code;
}

TEST(BetfairErrors, SayWhoHasToDoSomething) {
  EXPECT_EQ(betfair::Refused("x", "NO_APP_KEY").exit(), Exit::config);
  EXPECT_EQ(betfair::Refused("x", "SERVICE_BUSY").exit(), Exit::temp_fail);
  EXPECT_EQ(betfair::Refused("x", "ACCESS_DENIED").exit(), Exit::unavailable);
  EXPECT_EQ(betfair::Refused("x", "TOO_MUCH_DATA").exit(), Exit::unavailable);
}

TEST(BetfairErrors, ARefusedLoginIsFinalButForABanAndWhatIsNotKnown) {
  const auto exit_and_end = [](const char* status) {
    const auto refusal = betfair::login_refusal(status);
    return std::pair{refusal.exit, refusal.is_final};
  };
  EXPECT_EQ(exit_and_end("INVALID_USERNAME_OR_PASSWORD"), std::pair(Exit::config, true));
  EXPECT_EQ(exit_and_end("CERT_AUTH_REQUIRED"), std::pair(Exit::config, true));
  for (const auto* status : {"ACCOUNT_NOW_LOCKED", "SECURITY_RESTRICTED_LOCATION",
                             "BETTING_RESTRICTED_LOCATION", "ACCOUNT_PENDING_PASSWORD_CHANGE"}) {
    EXPECT_EQ(exit_and_end(status), std::pair(Exit::unavailable, true)) << status;
  }
  EXPECT_EQ(exit_and_end("TEMPORARY_BAN_TOO_MANY_REQUESTS"), std::pair(Exit::temp_fail, false));
  EXPECT_EQ(exit_and_end("INTERNAL_ERROR"), std::pair(Exit::unavailable, false));
}

// ---- the session ----

Kept session(UtcTime since, UtcTime alive) {
  return {.account = "a", .token = "t", .refusal = {}, .since = since, .alive = alive};
}

Kept refusal(const char* status, UtcTime since) {
  return {.account = "a", .token = {}, .refusal = status, .since = since, .alive = since};
}

TEST(BetfairSession, IsUsedKeptAliveOrGivenUp) {
  EXPECT_EQ(next_step({}, "a", kNoon), Step::log_in);
  EXPECT_EQ(next_step(session(kNoon - 9min, kNoon - 9min), "a", kNoon), Step::use);
  EXPECT_EQ(next_step(session(kNoon - 10min, kNoon - 10min), "a", kNoon), Step::keep_alive);
  EXPECT_EQ(next_step(session(kNoon - 10h, kNoon - 1min), "a", kNoon), Step::use);
  EXPECT_EQ(next_step(session(kNoon + 1min, kNoon + 1min), "a", kNoon), Step::keep_alive);
  EXPECT_EQ(next_step(session(kNoon, kNoon), "another", kNoon), Step::log_in);
}

TEST(BetfairSession, IsNotAskedForAgainWhereItWasRefused) {
  const auto locked = refusal("ACCOUNT_NOW_LOCKED", kNoon - 24h);
  EXPECT_EQ(next_step(locked, "a", kNoon), Step::stay_out);
  EXPECT_EQ(next_step(locked, "a", "t", kNoon), Step::stay_out);
  EXPECT_EQ(next_step(locked, "another", kNoon), Step::log_in);
  const auto* ban = "TEMPORARY_BAN_TOO_MANY_REQUESTS";
  EXPECT_EQ(next_step(refusal(ban, kNoon - 19min), "a", kNoon), Step::stay_out);
  EXPECT_EQ(next_step(refusal(ban, kNoon - 20min), "a", kNoon), Step::log_in);
}

TEST(BetfairSession, ThatTheApiRefusesIsRenewedOnce) {
  EXPECT_EQ(next_step(session(kNoon - 1h, kNoon), "a", "t", kNoon), Step::log_in);
  EXPECT_EQ(next_step(session(kNoon - 1h, kNoon), "a", "of before", kNoon), Step::use);
  EXPECT_EQ(next_step(session(kNoon, kNoon), "a", "t", kNoon), Step::stay_out);
  EXPECT_EQ(next_step(session(kNoon - 1min, kNoon), "a", "t", kNoon), Step::log_in);
}

// ---- batches ----

TEST(BetfairBatches, NeverWeighMoreThanIsAllowedAndHaveEachMarketOnce) {
  for (std::size_t count = 0; count <= 130; ++count) {
    std::vector<betfair::ListedMarket> markets;
    for (std::size_t i = 0; i < count; ++i) {
      markets.push_back({"1." + std::to_string(i), kNoon + (i % 3 == 0 ? 0min : 5min)});
    }
    if (count > 1) markets.push_back(markets.front());
    std::set<std::string> asked;
    for (const auto& batch : betfair::batches_of(markets, kNoon)) {
      const auto weight = static_cast<int>(batch.ids.size()) * weight_of(batch.wanted);
      EXPECT_GT(weight, 0);
      EXPECT_LE(weight, betfair::kMostWeight);
      for (const auto& id : batch.ids) EXPECT_TRUE(asked.insert(id).second) << id;
    }
    EXPECT_EQ(asked.size(), count);
  }
}

TEST(BetfairBatches, HaveTwoHalves) {
  const auto halves =
      betfair::halves_of({.wanted = betfair::Wanted::offers, .ids = {"1", "2", "3"}});
  ASSERT_EQ(halves.size(), 2);
  EXPECT_EQ(halves[0].ids, (std::vector<std::string>{"1"}));
  EXPECT_EQ(halves[1].ids, (std::vector<std::string>{"2", "3"}));
}

// ---- answers ----

std::string catalogue(const std::string& runners) {
  return R"({"jsonrpc":"2.0","result":[{"marketId":"1.5","marketName":"1m Hcap",)"
         R"("marketStartTime":"2025-05-27T13:20:00.000Z","eventType":{"id":"7"},)"
         R"("event":{"countryCode":"IE","venue":"Naas"},"runners":[)" +
         runners + "]}],\"id\":1}\n";
}

std::string named(int id, const char* name) {
  return R"({"selectionId":)" + std::to_string(id) + R"(,"runnerName":")" + name + "\"}";
}

std::string book(const std::string& runners, const std::string& state = R"("status":"OPEN")") {
  return R"({"jsonrpc":"2.0","result":[{"marketId":"1.5","inplay":false,)" + state +
         R"(,"runners":[)" + runners + "]}]}";
}

std::string priced(int id, const std::string& backs, const std::string& lays,
                   const std::string& more = "") {
  return R"({"selectionId":)" + std::to_string(id) +
         R"(,"status":"ACTIVE","ex":{"availableToBack":[)" + backs + R"(],"availableToLay":[)" +
         lays + "]}" + more + "}";
}

std::string offer(const char* price, const char* size) {
  return fmt::format(R"({{"price":{},"size":{}}})", price, size);
}

// "Alpha back 2.50 20.00", a line a price.
std::vector<std::string> told(const provider::Prices& prices) {
  std::vector<std::string> lines;
  for (const auto& listing : prices.listings) {
    for (const auto& market : listing.markets) {
      for (const auto& one : market.offers) {
        lines.push_back(fmt::format("{} {} {} {}", one.subject, to_string(market.way),
                                    one.price ? to_string(*one.price) : "none",
                                    one.size ? to_string(*one.size) : "-"));
      }
    }
  }
  return lines;
}

TEST(Betfair, GivesAPriceToItsSelectionIdInWhateverOrder_P1) {
  const auto both = catalogue(named(7, "Alpha") + "," + named(8, "Bravo"));
  const auto alpha = priced(7, offer("2.5", "20"), offer("2.6", "4"));
  const auto bravo = priced(8, offer("1.7", "3"), offer("1.72", "9.99"));
  const std::vector<std::string> expected = {"Alpha back 2.50 20.00", "Bravo back 1.70 3.00",
                                             "Alpha lay 2.60 4.00", "Bravo lay 1.72 9.99"};
  EXPECT_EQ(told(betfair::prices(both + book(alpha + "," + bravo), kNoon)), expected);
  auto other = told(betfair::prices(both + book(bravo + "," + alpha), kNoon));
  std::swap(other[0], other[1]);
  std::swap(other[2], other[3]);
  EXPECT_EQ(other, expected);
}

TEST(Betfair, TakesTheBestOfEachSideWhereverItStands) {
  const auto runner = priced(7, offer("2.4", "1") + "," + offer("2.5", "1.0E7"),
                             offer("2.9", "5") + "," + offer("2.6", "2.345"));
  EXPECT_EQ(told(betfair::prices(catalogue(named(7, "Alpha")) + book(runner), kNoon)),
            (std::vector<std::string>{"Alpha back 2.50 10000000.00", "Alpha lay 2.60 2.34"}));
}

TEST(Betfair, HasNoPriceOfAMarketThatIsNotOpen) {
  const auto runner = priced(7, offer("2.5", "1"), offer("2.6", "1"));
  for (const auto* state :
       {R"("status":"SUSPENDED")", R"("status":"CLOSED")", R"("status":"INACTIVE")"}) {
    EXPECT_EQ(told(betfair::prices(catalogue(named(7, "Alpha")) + book(runner, state), kNoon)),
              (std::vector<std::string>{"Alpha back none -", "Alpha lay none -"}))
        << state;
  }
}

TEST(Betfair, RefusesPricesThatCrossAndRunnersThatAreNotInTheCatalogue) {
  const auto said = betfair::prices(
      catalogue(named(7, "Alpha")) + book(priced(7, offer("2.6", "1"), offer("2.6", "1")) + "," +
                                          priced(9, offer("2", "1"), offer("3", "1"))),
      kNoon);
  EXPECT_TRUE(told(said).empty());
  EXPECT_EQ(said.skipped.size(), 2);
  EXPECT_TRUE(said.unanswered.empty());
}

TEST(Betfair, RefusesASecondPriceOfOneIdAndWhatNoMarketSays) {
  const auto alpha = priced(7, offer("2.5", "20"), offer("2.6", "4"));
  const auto said = betfair::prices(
      catalogue(named(7, "Alpha") + "," + named(8, "Bravo") + "," + named(9, "Cleo")) +
          book(alpha + "," + alpha + "," + priced(8, offer("2", "-1"), "") + "," +
               priced(9, "", "", R"(,"adjustmentFactor":101)")),
      kNoon);
  EXPECT_EQ(told(said), (std::vector<std::string>{"Alpha back 2.50 20.00", "Alpha lay 2.60 4.00"}));
  EXPECT_EQ(said.skipped.size(), 3);
}

TEST(Betfair, SaysWhatWasNotAnswered_P12) {
  const auto said = betfair::prices(
      catalogue(named(7, "Alpha")) +
          R"({"jsonrpc":"2.0","error":{"code":-32099,"message":"ANGX-0009","data":{)"
          R"("APINGException":{"errorCode":"SERVICE_BUSY"}}},"id":1})",
      kNoon);
  ASSERT_EQ(said.unanswered.size(), 2);
  EXPECT_EQ(said.unanswered[0].reason, "SERVICE_BUSY");
  EXPECT_EQ(said.unanswered[1].where, "1.5");
}

TEST(Betfair, KnowsNoStartingPriceOfTextsAndBeforeItIsReconciled_P24) {
  const auto bsp = [](const char* sp, const char* state) {
    const auto runner = priced(7, "", "", fmt::format(R"(,"sp":{{"actualSP":{}}})", sp));
    const auto said = betfair::prices(catalogue(named(7, "Alpha")) + book(runner, state), kNoon);
    return said.listings.at(0).trading.at(0).runners.at(0).starting_price;
  };
  const auto* reconciled = R"("status":"OPEN","bspReconciled":true)";
  EXPECT_EQ(bsp("8.4", reconciled), odds::Price::parse("8.4"));
  EXPECT_EQ(bsp("9.9089325297506", reconciled), odds::Price::parse("9.90893253"));
  EXPECT_EQ(bsp("8.4", R"("status":"OPEN","bspReconciled":false)"), std::nullopt);
  EXPECT_EQ(bsp("\"NaN\"", reconciled), std::nullopt);
  EXPECT_EQ(bsp("\"Infinity\"", reconciled), std::nullopt);
  EXPECT_EQ(bsp("0.0", reconciled), std::nullopt);
}

}  // namespace
