#include "../../rigs/http_server.hpp"

#include <gtest/gtest.h>
#include <base/error.hpp>
#include <net/curl.hpp>
#include <net/retry.hpp>

#include <cstdlib>

namespace {

using namespace std::chrono_literals;
using rigs::http_answer;

class NetTest : public testing::Test {
 protected:
  NetTest() { ::setenv("no_proxy", "127.0.0.1", 1); }

  net::Response get(const rigs::HttpServer& server) {
    net::Http http{limits};
    const net::Patience patience{.wait = [this](auto time) { waits.push_back(time); }};
    return net::get(http, server.url() + "/a?key=secret", net::Redirects::refuse, patience);
  }

  Exit exit_of(const rigs::HttpServer& server) {
    try {
      get(server);
      return Exit::ok;
    } catch (const Error& error) {
      what = error.what();
      return error.exit();
    }
  }

  net::Limits limits{.timeout = 20s, .body_bytes = 1000};
  std::vector<std::chrono::milliseconds> waits;
  std::string what;
};

TEST_F(NetTest, GetsStatusHeadersAndBody) {
  const rigs::HttpServer server{{http_answer(200, "X-Requests-Remaining: -60\r\n", "[]")}};
  const auto response = get(server);
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.header("x-requests-remaining"), "-60");
  EXPECT_EQ(response.header("x-requests-last"), std::nullopt);
  EXPECT_EQ(response.body, "[]");
  EXPECT_EQ(server.request_lines(), (std::vector<std::string>{"GET /a?key=secret HTTP/1.1"}));
}

TEST_F(NetTest, LeavesTheJudgementOfRefusalsToTheCaller) {
  const rigs::HttpServer server{{http_answer(404, "", "no")}};
  EXPECT_EQ(get(server).status, 404);
  EXPECT_TRUE(waits.empty());
}

TEST_F(NetTest, WaitsOutARateLimit) {
  const rigs::HttpServer server{{http_answer(429, "", ""),
                                 http_answer(429, "Retry-After: 7\r\n", ""),
                                 http_answer(200, "", "ok")}};
  EXPECT_EQ(get(server).body, "ok");
  ASSERT_EQ(waits.size(), 2U);
  EXPECT_GE(waits[0], 2s);
  EXPECT_LE(waits[0], 3s);
  EXPECT_EQ(waits[1], 7s);
}

TEST_F(NetTest, GivesUpOnARateLimitAfterThreeRetries) {
  const rigs::HttpServer server{std::vector<std::string>(9, http_answer(429, "", ""))};
  EXPECT_EQ(get(server).status, 429);
  EXPECT_EQ(server.request_lines().size(), 4U);
}

TEST_F(NetTest, DoesNotSitOutALongWait) {
  const rigs::HttpServer server{{http_answer(429, "Retry-After: 3600\r\n", "")}};
  EXPECT_EQ(get(server).status, 429);
  EXPECT_TRUE(waits.empty());
}

TEST_F(NetTest, DoesNotRetryWhatIsFinal) {
  const rigs::HttpServer server{{http_answer(429, "", "spent"), http_answer(200, "", "")}};
  net::Http http{limits};
  const auto is_final = [](const net::Response& response) { return response.body == "spent"; };
  EXPECT_EQ(net::get(http, server.url(), net::Redirects::refuse, {}, is_final).status, 429);
}

TEST_F(NetTest, RetriesServerErrorsAndBrokenConnectionsTwice) {
  const rigs::HttpServer recovers{
      {http_answer(503, "", ""), rigs::kReset, http_answer(200, "", "ok")}};
  EXPECT_EQ(get(recovers).body, "ok");
  const rigs::HttpServer fails{
      {http_answer(503, "", ""), http_answer(503, "", ""), http_answer(503, "", "")}};
  EXPECT_EQ(get(fails).status, 503);
  EXPECT_EQ(fails.request_lines().size(), 3U);
}

TEST_F(NetTest, AsksAgainAfterATimeoutOfTheServer) {
  const rigs::HttpServer server{{http_answer(408, "", ""), http_answer(200, "", "ok")}};
  EXPECT_EQ(get(server).body, "ok");
}

TEST_F(NetTest, SaysComeAgainWhenTheConnectionBreaksOrStalls) {
  limits.timeout = 300ms;
  const std::string cut = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"o";
  for (const std::string& answer :
       {std::string{rigs::kReset}, std::string{rigs::kHang}, std::string{}, cut}) {
    const rigs::HttpServer server{std::vector<std::string>(3, answer)};
    EXPECT_EQ(exit_of(server), Exit::temp_fail) << answer;
    EXPECT_EQ(server.request_lines().size(), 3U) << answer;
  }
}

TEST_F(NetTest, RefusesAnAnswerAboveTheLimit) {
  const rigs::HttpServer server{{http_answer(200, "", std::string(1001, 'x'))}};
  EXPECT_EQ(exit_of(server), Exit::data);
}

TEST_F(NetTest, SaysComeAgainWhereThereIsNobodyToAsk) {
  std::string gone;
  { gone = rigs::HttpServer{std::vector<std::string>{}}.url(); }
  for (const auto& url : {gone, std::string{"http://no-such-name.invalid"}}) {
    net::Http http{limits};
    const net::Patience patience{.wait = [this](auto time) { waits.push_back(time); }};
    waits.clear();
    try {
      net::get(http, url + "/a?key=secret", net::Redirects::refuse, patience);
      FAIL();
    } catch (const net::Unreachable& error) {
      EXPECT_EQ(error.exit(), Exit::temp_fail);
      EXPECT_EQ(std::string{error.what()}.find("secret"), std::string::npos);
      EXPECT_EQ(waits.size(), 2U);  // asked three times
    }
  }
}

TEST(ExitFor, IsARefusalOnlyWhereThereWasAnAnswer) {
  for (const auto silence :
       {CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
        CURLE_OPERATION_TIMEDOUT, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR,
        CURLE_SEND_ERROR, CURLE_SSL_CONNECT_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
        CURLE_OUT_OF_MEMORY}) {
    EXPECT_EQ(net::exit_for(silence), Exit::temp_fail) << silence;
  }
  for (const auto answer :
       {CURLE_PEER_FAILED_VERIFICATION, CURLE_TOO_MANY_REDIRECTS, CURLE_LOGIN_DENIED}) {
    EXPECT_EQ(net::exit_for(answer), Exit::unavailable) << answer;
  }
}

TEST_F(NetTest, FollowsARedirectOnlyWhenTold) {
  const rigs::HttpServer target{{http_answer(200, "", "there")}};
  const rigs::HttpServer server{
      std::vector<std::string>(2, http_answer(302, "Location: " + target.url() + "\r\n", ""))};
  net::Http http{limits};
  EXPECT_EQ(http.get(server.url(), net::Redirects::refuse).status, 302);
  EXPECT_EQ(http.get(server.url(), net::Redirects::follow).body, "there");
}

TEST_F(NetTest, SpeaksHttpOnly) {
  net::Http http{limits};
  EXPECT_THROW(http.get("file:///etc/passwd", net::Redirects::follow), Error);
}

TEST(WithoutQuery, HidesWhatMayBeSecret) {
  EXPECT_EQ(net::without_query("https://host/v4/odds?apiKey=secret#x"), "https://host/v4/odds");
  EXPECT_EQ(net::without_query("https://user:secret@host:8/v4"), "https://host:8/v4");
  EXPECT_EQ(net::without_query("nonsense"), "nonsense");
}

TEST(Url, IsOpenToAllOverPlainHttpToAnotherMachine) {
  for (const auto* url : {"http://hooks.example/x", "HTTP://hooks.example", "http://127.example/x",
                          "http://localhost@hooks.example/", "http://localhost.example/"}) {
    EXPECT_TRUE(net::is_open_to_all(url)) << url;
  }
  for (const auto* url : {"https://hooks.example/x", "http://localhost:8080/x",
                          "http://127.0.0.1/x", "http://[::1]:80/x", "", "[DISCORD_WEBHOOK_URL]"}) {
    EXPECT_FALSE(net::is_open_to_all(url)) << url;
  }
}

TEST(PercentEncoded, KeepsOnlyUnreservedCharacters) {
  EXPECT_EQ(net::percent_encoded("aZ9-._~"), "aZ9-._~");
  EXPECT_EQ(net::percent_encoded("a b&c=\xC3\xA9"), "a%20b%26c%3D%C3%A9");
}

}  // namespace
