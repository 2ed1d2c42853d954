#include <fmt/format.h>
#include <gtest/gtest.h>
#include <delivery/oauth.hpp>
#include <delivery/service.hpp>

namespace {

using namespace std::chrono_literals;
using What = delivery::Verdict::What;

constexpr UtcTime kNow{1'700'000'000s};

std::string secret_called(const std::string& name) {
  return "secret-" + name;
}

class ServiceTest : public testing::Test {
 protected:
  delivery::Verdict judge(const delivery::Service& service, long status, const std::string& body,
                          std::map<std::string, std::string> headers = {}) const {
    return service.judge({.status = status, .headers = std::move(headers), .body = body}, piece,
                         kNow);
  }

  delivery::Piece piece{.text = "Leeds < York & \"2.10\"", .severity = message::Severity::critical};
  message::Channel phone{.name = "phone",
                         .kind = message::Kind::telegram,
                         .base_url = "http://t",
                         .chat_id = "-42",
                         .secret = "TOKEN"};
  delivery::Service telegram = delivery::telegram(phone, secret_called);
  delivery::Service discord = delivery::discord(
      {.name = "d", .kind = message::Kind::discord, .secret = "HOOK"}, secret_called);
  delivery::Service x =
      delivery::x({.name = "x", .kind = message::Kind::x, .base_url = "http://x"}, secret_called);
  delivery::Service webhook = delivery::webhook({.name = "w", .secret = "HOOK"}, secret_called);
};

TEST_F(ServiceTest, TelegramIsSentPlainText) {
  const auto request = telegram.request(piece, kNow);
  EXPECT_EQ(request.url, "http://t/botsecret-TOKEN/sendMessage");
  EXPECT_EQ(request.body, R"({"chat_id":"-42","text":"Leeds < York & \"2.10\"",)"
                          R"("link_preview_options":{"is_disabled":true}})");
  piece.severity = message::Severity::info;
  EXPECT_NE(telegram.request(piece, kNow).body.find(R"("disable_notification":true)"),
            std::string::npos);
}

TEST_F(ServiceTest, TelegramSaysWhatItCallsTheMessage) {
  const auto verdict = judge(telegram, 200, R"({"ok":true,"result":{"message_id":123}})");
  EXPECT_EQ(verdict.what, What::sent);
  EXPECT_EQ(verdict.detail, "123");
}

TEST_F(ServiceTest, TelegramSaysHowLongToWaitInOneOfThreePlaces) {
  const auto parameters =
      judge(telegram, 429,
            R"({"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35",)"
            R"("parameters":{"retry_after":36}})");
  EXPECT_EQ(parameters.what, What::again);
  EXPECT_EQ(parameters.after, 36s);
  EXPECT_EQ(parameters.detail, "Too Many Requests: retry after 35 (HTTP status 429)");
  EXPECT_EQ(
      judge(telegram, 429, R"({"ok":false,"description":"Too Many Requests: retry after 35"})")
          .after,
      35s);
  EXPECT_EQ(judge(telegram, 429, "<html>", {{"retry-after", "7"}}).after, 7s);
  EXPECT_EQ(judge(telegram, 429, "<html>").after, std::nullopt);
  EXPECT_EQ(judge(telegram, 429, "<html>", {{"retry-after", "-7"}}).after, 1s);
  for (const auto* none : {"nan", "-nan", "inf", "infinity", "1e999", "Sat, 21 Nov"}) {
    const auto words = fmt::format(R"({{"description":"retry after {}"}})", none);
    EXPECT_EQ(judge(telegram, 429, "<html>", {{"retry-after", none}}).after, std::nullopt) << none;
    EXPECT_EQ(judge(telegram, 429, words).after, std::nullopt) << none;
  }
  EXPECT_EQ(judge(telegram, 429, R"({"parameters":{"retry_after":1e12}})").after, 24h);
}

TEST_F(ServiceTest, TelegramRefusesForGood) {
  for (const auto& [status, words] : {std::pair{400L, "Bad Request: chat not found"},
                                      {401L, "Unauthorized"},
                                      {403L, "Forbidden: bot was blocked by the user"}}) {
    const auto verdict =
        judge(telegram, status, std::string{R"({"ok":false,"description":")"} + words + "\"}");
    EXPECT_EQ(verdict.what, What::refused);
    EXPECT_NE(verdict.detail.find(words), std::string::npos);
  }
}

TEST_F(ServiceTest, TelegramGroupIsFollowedWhereItHasMoved) {
  const auto verdict =
      judge(telegram, 400,
            R"({"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded )"
            R"(to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}})");
  ASSERT_EQ(verdict.what, What::instead);
  EXPECT_TRUE(verdict.instead->body.starts_with(R"({"chat_id":"-1001234567890",)"));
}

TEST_F(ServiceTest, TelegramIsToldOnceThatThereAreNoEntities) {
  const auto verdict = judge(
      telegram, 400, R"({"ok":false,"description":"Bad Request: can't parse entities: '.'"})");
  ASSERT_EQ(verdict.what, What::instead);
  EXPECT_NE(verdict.instead->body.find(R"("entities":[])"), std::string::npos);
}

TEST_F(ServiceTest, WhatIsNoAnswerComesAgain) {
  for (const auto* service : {&telegram, &discord, &x}) {
    EXPECT_EQ(judge(*service, 200, "<html>Just a moment...</html>").what, What::again);
    EXPECT_EQ(judge(*service, 200, R"({"ok":tr)").what, What::again);
    EXPECT_EQ(judge(*service, 500, "").what, What::again);
    EXPECT_EQ(judge(*service, 502, "<html>").detail, "HTTP status 502");
    EXPECT_EQ(judge(*service, 429, "<html>").what, What::again);
    EXPECT_EQ(judge(*service, 404, "<html>").what, What::refused);
    EXPECT_EQ(judge(*service, 302, "").what, What::refused);
  }
}

TEST_F(ServiceTest, DiscordPingsNobodyAndWaitsForTheAnswer) {
  const auto request = discord.request(piece, kNow);
  EXPECT_EQ(request.url, "secret-HOOK?wait=true");
  EXPECT_EQ(request.body,
            R"({"content":"Leeds < York & \"2.10\"","allowed_mentions":{"parse":[]}})");
}

TEST_F(ServiceTest, DiscordAnswers) {
  EXPECT_EQ(judge(discord, 204, "").what, What::sent);
  EXPECT_EQ(judge(discord, 200, R"({"id":"99"})").detail, "99");
  const auto limited =
      judge(discord, 429, R"({"message":"You are being rate limited.","retry_after":64.57})",
            {{"retry-after", "65"}});
  EXPECT_EQ(limited.after, 65s);
  EXPECT_EQ(judge(discord, 429, "<html>", {{"retry-after", "3"}}).after, 3s);
  const auto gone = judge(discord, 404, R"({"message":"Unknown Webhook","code":10015})");
  EXPECT_EQ(gone.what, What::refused);
  EXPECT_EQ(gone.detail, "Unknown Webhook (HTTP status 404)");
}

TEST_F(ServiceTest, XHasATextThatItCallsADuplicate) {
  const std::string body =
      R"({"detail":"You are not allowed to create a Tweet with duplicate content.","status":403})";
  EXPECT_EQ(judge(x, 403, body).what, What::sent);
  EXPECT_EQ(judge(x, 403, R"({"detail":"Forbidden"})").what, What::refused);
}

TEST_F(ServiceTest, XIsWaitedForUntilItsWindowOpens) {
  EXPECT_EQ(judge(x, 201, R"({"data":{"id":"1445880548472328192"}})").detail,
            "1445880548472328192");
  EXPECT_EQ(judge(x, 429, R"({"title":"Too Many Requests"})",
                  {{"x-rate-limit-remaining", "0"}, {"x-rate-limit-reset", "1700000090"}})
                .after,
            90s);
  EXPECT_EQ(judge(x, 429, "{}",
                  {{"x-rate-limit-remaining", "3"},
                   {"x-rate-limit-reset", "1700000090"},
                   {"x-user-limit-24hour-remaining", "0"},
                   {"x-user-limit-24hour-reset", "1700003600"}})
                .after,
            1h);
  EXPECT_EQ(judge(x, 429, "{}").after, std::nullopt);
}

TEST_F(ServiceTest, WebhookTakesAnySuccess) {
  EXPECT_EQ(judge(webhook, 202, "queued").what, What::sent);
  EXPECT_EQ(judge(webhook, 503, "", {{"retry-after", "120"}}).after, 2min);
  EXPECT_EQ(judge(webhook, 410, "").what, What::refused);
}

// The example that the vendor publishes, with its host of then.
TEST(OAuth, SignsLikeTheVendorsExample) {
  const delivery::OAuthKeys keys{.consumer = "xvz1evFS4wEEPTGEFPHBog",
                                 .consumer_secret = "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
                                 .token = "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
                                 .token_secret = "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"};
  delivery::Parameters parameters = {
      {"include_entities", "true"},
      {"status", "Hello Ladies + Gentlemen, a signed OAuth request!"},
      {"oauth_consumer_key", keys.consumer},
      {"oauth_nonce", "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg"},
      {"oauth_signature_method", "HMAC-SHA1"},
      {"oauth_timestamp", "1318622958"},
      {"oauth_token", keys.token},
      {"oauth_version", "1.0"}};
  EXPECT_EQ(delivery::oauth_signature(
                keys, "POST", "https://api.twitter.com/1.1/statuses/update.json", parameters),
            "hCtSmYh+iHYCEqBWrE7C7hYmtUk=");
}

}  // namespace
