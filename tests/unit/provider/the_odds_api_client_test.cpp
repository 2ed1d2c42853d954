#include "../../rigs/http_server.hpp"

#include <gtest/gtest.h>
#include <provider/the_odds_api_client.hpp>

#include <cstdlib>

namespace {

namespace api = provider::the_odds_api;
using rigs::http_answer;

const std::string kKey = "0123456789SECRETKEY0123456789";

class ClientTest : public testing::Test {
 protected:
  ClientTest() { ::setenv("no_proxy", "127.0.0.1", 1); }

  static provider::Answer ask(const rigs::HttpServer& server) {
    const net::Patience patience{.wait = [](auto) {}};
    api::Client client{
        {.base_url = server.url() + "/", .key = kKey, .timeout = std::chrono::seconds{2}},
        patience};
    return client.odds(
        {.sport = "basketball_nba", .markets = {"h2h", "spreads"}, .regions = {"us"}, .books = {}});
  }

  static Error error_from(int status, const std::string& body, std::size_t requests = 1) {
    const rigs::HttpServer server{std::vector<std::string>(9, http_answer(status, "", body))};
    try {
      ask(server);
    } catch (const Error& error) {
      EXPECT_EQ(std::string{error.what()}.find("SECRET"), std::string::npos) << error.what();
      EXPECT_EQ(server.request_lines().size(), requests) << status << body;
      return error;
    }
    return Error{Exit::ok, "no error"};
  }

  static std::string body(const std::string& code) {
    return R"({"message":"Words about )" + kKey + R"(","error_code":")" + code +
           R"(","details_url":"x"})";
  }
};

TEST_F(ClientTest, AsksWhatItWasToldToAndReadsADebt_P25) {
  const rigs::HttpServer server{
      {http_answer(200, "x-requests-last: 2\r\nx-requests-remaining: -60\r\n", "[]")}};
  auto answer = ask(server);
  EXPECT_EQ(server.request_lines().at(0),
            "GET /v4/sports/basketball_nba/odds?apiKey=" + kKey +
                "&regions=us&markets=h2h,spreads&oddsFormat=decimal&dateFormat=iso HTTP/1.1");
  EXPECT_EQ(answer.content.whole(), "[]");
  EXPECT_EQ(answer.credits, 2);
  EXPECT_EQ(answer.credits_left, -60);
}

TEST_F(ClientTest, AsksForOneEventAndForTheListOfAll) {
  const rigs::HttpServer server{{http_answer(200, "", "{}"), http_answer(200, "", "[]")}};
  api::Client client{{.base_url = server.url(), .key = kKey, .timeout = std::chrono::seconds{2}}};
  client.odds({.sport = "basketball_nba",
               .event = "a/b",
               .markets = {"player_points"},
               .regions = {},
               .books = {"fanduel"}});
  client.events("basketball_nba");
  EXPECT_EQ(server.request_lines().at(0),
            "GET /v4/sports/basketball_nba/events/a%2Fb/odds?apiKey=" + kKey +
                "&bookmakers=fanduel&markets=player_points&oddsFormat=decimal&dateFormat=iso "
                "HTTP/1.1");
  EXPECT_EQ(server.request_lines().at(1),
            "GET /v4/sports/basketball_nba/events?apiKey=" + kKey + "&dateFormat=iso HTTP/1.1");
}

TEST_F(ClientTest, TellsRefusalsApartByTheirCode) {
  EXPECT_EQ(error_from(401, body("INVALID_KEY")).exit(), Exit::config);
  EXPECT_EQ(error_from(401, body("MISSING_KEY")).exit(), Exit::config);
  EXPECT_EQ(error_from(401, body("DEACTIVATED_KEY")).exit(), Exit::config);
  EXPECT_EQ(error_from(403, body("HISTORICAL_UNAVAILABLE_ON_FREE_USAGE_PLAN")).exit(),
            Exit::config);
  EXPECT_EQ(error_from(401, body("OUT_OF_USAGE_CREDITS")).exit(), Exit::unavailable);
  EXPECT_EQ(error_from(429, body("OUT_OF_USAGE_CREDITS")).exit(), Exit::unavailable);
  EXPECT_EQ(error_from(404, body("UNKNOWN_SPORT")).exit(), Exit::unavailable);
  EXPECT_EQ(error_from(404, body("EVENT_NOT_FOUND")).exit(), Exit::unavailable);
  EXPECT_EQ(error_from(422, body("INVALID_MARKET")).exit(), Exit::usage);
  EXPECT_EQ(error_from(422, body("MISSING_REGION")).exit(), Exit::usage);
  EXPECT_EQ(error_from(429, body("EXCEEDED_FREQ_LIMIT"), 4).exit(), Exit::temp_fail);
  EXPECT_EQ(error_from(503, "<html>", 3).exit(), Exit::temp_fail);
  EXPECT_EQ(error_from(404, "<html>").exit(), Exit::unavailable);
  EXPECT_EQ(error_from(302, "").exit(), Exit::unavailable);
}

TEST_F(ClientTest, QuotesTheServerWithoutTheKey) {
  EXPECT_NE(std::string{error_from(422, body("INVALID_MARKET")).what()}.find("Words about ***"),
            std::string::npos);
}

TEST_F(ClientTest, KeepsTheKeyOutOfAnswers) {
  const rigs::HttpServer server{{http_answer(200, "", "[\"" + kKey + "\"]")}};
  EXPECT_EQ(ask(server).content.whole(), "[\"***\"]");
}

TEST(OddsQuestion, IsPricedBeforeItIsAsked) {
  api::OddsQuestion question{
      .sport = "x", .markets = {"a", "b", "c"}, .regions = {"us", "uk"}, .books = {}};
  EXPECT_EQ(api::predicted_credits(question), 6);
  question.books.assign(11, "book");
  EXPECT_EQ(api::predicted_credits(question), 6);
  question.books.assign(10, "book");
  EXPECT_EQ(api::predicted_credits(question), 3);
  EXPECT_EQ(api::predicted_score_credits(3), 2);
}

TEST(OddsQuestion, ReadsTheSameInAnyOrder) {
  EXPECT_EQ(api::parse_names("us,uk,us", "--regions"), (std::vector<std::string>{"uk", "us"}));
  EXPECT_EQ(api::scope_of({.sport = "x", .markets = {"a", "b"}, .regions = {"us"}, .books = {}}),
            "odds x a,b us");
  EXPECT_EQ(api::scope_of({.sport = "x", .event = "e", .markets = {"a"}, .regions = {"us"}}),
            "odds x/e a us");
  for (const auto* list : {"", "us,", "US", "us&apiKey=x", "../v3"}) {
    EXPECT_THROW(api::parse_names(list, "--regions"), Error) << list;
  }
}

}  // namespace
