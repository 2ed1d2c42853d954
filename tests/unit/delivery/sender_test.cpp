#include "../../rigs/http_server.hpp"
#include "../../rigs/smtp_sink.hpp"

#include <gtest/gtest.h>
#include <base/error.hpp>
#include <delivery/sender.hpp>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace {

using namespace std::chrono_literals;
using delivery::Verdict;
using rigs::http_answer;
using What = Verdict::What;

constexpr UtcTime kSentAt{1'700'000'000s};

std::string clean(std::string_view text) {
  std::string cleaned{text};
  for (const std::string secret = "hunter2"; cleaned.find(secret) != std::string::npos;) {
    cleaned.replace(cleaned.find(secret), secret.size(), "[secret]");
  }
  return cleaned;
}

class SenderTest : public testing::Test {
 protected:
  SenderTest() { ::setenv("no_proxy", "127.0.0.1", 1); }

  Verdict send(const message::Channel& channel, const std::string& address = "") {
    const auto secrets = [&](const std::string&) { return address.empty() ? "hunter2" : address; };
    return delivery::sender_for(channel, secrets, clean)->send(piece, kSentAt, timeout);
  }

  Verdict mail(const rigs::SmtpSink& sink, message::Mail mail) {
    mail.host = "127.0.0.1";
    mail.port = sink.port();
    mail.from = "desk@example.org";
    mail.to = {"a@example.org", "b@example.org"};
    return send({.name = "mail", .kind = message::Kind::smtp, .secret = "P", .mail = mail});
  }

  message::Channel telegram(const rigs::HttpServer& server) const {
    return {.name = "t",
            .kind = message::Kind::telegram,
            .base_url = server.url(),
            .chat_id = "42",
            .secret = "TOKEN"};
  }

  delivery::Piece piece{
      .text = "Leeds \xE2\x80\x93 York", .message = 7, .part = 1, .queued_at = kSentAt};
  std::chrono::milliseconds timeout = 20s;
};

TEST_F(SenderTest, EveryBrokenAnswerComesAgainAndNamesTheHostAlone) {
  timeout = 400ms;
  for (const auto* answer : {rigs::kReset, rigs::kHang, rigs::kStall, ""}) {
    const rigs::HttpServer server{{answer}};
    const auto verdict = send({.name = "w", .kind = message::Kind::webhook, .secret = "W"},
                              server.url() + "/hooks/hunter2?key=hunter2");
    EXPECT_EQ(verdict.what, What::again) << answer;
    EXPECT_TRUE(verdict.detail.starts_with(server.url() + ": ")) << verdict.detail;
    EXPECT_EQ(verdict.detail.find("hunter2"), std::string::npos);
  }
}

TEST_F(SenderTest, NobodyThereComesAgain) {
  std::string url;
  { url = rigs::HttpServer{std::vector<std::string>{}}.url(); }
  const auto verdict = send({.name = "w", .kind = message::Kind::webhook, .secret = "W"}, url);
  EXPECT_EQ(verdict.what, What::again);
  EXPECT_EQ(verdict.after, std::nullopt);
}

TEST_F(SenderTest, AnAddressThatIsNoneIsAMatterOfConfiguration) {
  const message::Channel channel{.name = "w", .kind = message::Kind::webhook, .secret = "W"};
  try {
    send(channel, "ftp://hunter2@host/hunter2");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::config);
    EXPECT_EQ(std::string{error.what()}.find("hunter2"), std::string::npos);
  }
}

TEST_F(SenderTest, FollowsAGroupThatMovedOnce) {
  const auto moved = http_answer(
      400, "", R"({"ok":false,"description":"upgraded","parameters":{"migrate_to_chat_id":-100}})");
  const rigs::HttpServer server{
      {moved, http_answer(200, "", R"({"ok":true,"result":{"message_id":5}})"), moved, moved}};
  const auto verdict = send(telegram(server));
  EXPECT_EQ(verdict.what, What::sent);
  EXPECT_EQ(verdict.detail, "5");
  EXPECT_NE(verdict.note.find("-100"), std::string::npos);
  EXPECT_TRUE(server.requests().at(1).body.starts_with(R"({"chat_id":"-100")"));
  EXPECT_EQ(send(telegram(server)).what, What::refused);
}

TEST_F(SenderTest, TheSecondRequestHasTheTimeThatTheFirstLeft) {
  const auto moved = http_answer(400, "", R"({"ok":false,"parameters":{"migrate_to_chat_id":-1}})");
  const rigs::HttpServer server{
      {moved, rigs::kHang}, [](const rigs::HttpRequest&) { std::this_thread::sleep_for(1750ms); }};
  timeout = 2s;
  const auto begun = std::chrono::steady_clock::now();
  EXPECT_EQ(send(telegram(server)).what, What::again);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, 3500ms);  // of 2 s, not 1.75 + 2
}

TEST_F(SenderTest, ASecretIsTakenOutBeforeAnAnswerIsCut) {
  const auto before = std::string(195, 'x');  // the cut comes at 200
  const rigs::HttpServer server{
      {http_answer(400, "", R"({"ok":false,"description":")" + before + R"(hunter2 is wrong"})")}};
  const auto verdict = send(telegram(server));
  EXPECT_EQ(verdict.what, What::refused);
  EXPECT_EQ(verdict.detail.find("hunt"), std::string::npos) << verdict.detail;
}

TEST_F(SenderTest, DoesNotFollowARedirect) {
  const rigs::HttpServer target{{http_answer(200, "", R"({"id":"1"})")}};
  const rigs::HttpServer server{{http_answer(307, "Location: " + target.url() + "\r\n", "")}};
  EXPECT_EQ(send({.name = "d", .kind = message::Kind::discord, .secret = "D"}, server.url()).what,
            What::refused);
  EXPECT_TRUE(target.requests().empty());
}

TEST_F(SenderTest, MailIsWhole) {
  const rigs::SmtpSink sink;
  EXPECT_EQ(mail(sink, {.starttls = false}).what, What::sent);
  ASSERT_EQ(sink.letters().size(), 1U);
  const auto letter = sink.letters().front();
  EXPECT_NE(letter.find("To: a@example.org, b@example.org\r\n"), std::string::npos);
  EXPECT_NE(letter.find("Date: Tue, 14 Nov 2023 22:13:20 +0000\r\n"), std::string::npos);
  EXPECT_NE(letter.find("Subject: [info] =?utf-8?B?TGVlZHMg4oCTIFlvcms=?=\r\n"), std::string::npos);
  EXPECT_NE(letter.find("Message-ID: <betops.1700000000.7.1@example.org>\r\n"), std::string::npos);
  EXPECT_NE(letter.find("\r\n\r\nTGVlZHMg4oCTIFlvcmsK\r\n"), std::string::npos);
}

TEST_F(SenderTest, MailIsRefusedOrComesAgainAsTheServerSays) {
  const rigs::SmtpSink refuses{{{"RCPT", "550 no such user"}}};
  const auto refused = mail(refuses, {.starttls = false});
  EXPECT_EQ(refused.what, What::refused);
  EXPECT_EQ(refused.detail, "550 no such user");
  const rigs::SmtpSink later{{{"DATA", "451 try later"}}};
  EXPECT_EQ(mail(later, {.starttls = false}).what, What::again);
  const rigs::SmtpSink closes{{{"DATA", ""}}};
  EXPECT_EQ(mail(closes, {.starttls = false}).what, What::again);
}

TEST_F(SenderTest, MailToSeveralGoesToThoseThatAreThere) {
  const rigs::SmtpSink sink{{{"RCPT TO:<a@example.org>", "550 no such user"}}};
  const auto verdict = mail(sink, {.starttls = false});
  EXPECT_EQ(verdict.what, What::sent);
  EXPECT_EQ(verdict.note, "not to every address: 550 no such user");
  EXPECT_EQ(sink.letters().size(), 1U);
  EXPECT_EQ(mail(rigs::SmtpSink{}, {.starttls = false}).note, "");
}

TEST_F(SenderTest, MailIsNotSentInTheClearWhereTlsIsAsked) {
  const rigs::SmtpSink sink;
  EXPECT_EQ(mail(sink, {.user = "desk"}).what, What::again);
  EXPECT_TRUE(sink.letters().empty());
  for (const auto& command : sink.commands()) EXPECT_FALSE(command.starts_with("AUTH")) << command;
}

}  // namespace
