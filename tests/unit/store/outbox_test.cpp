#include <store/outbox.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>

namespace {

using namespace std::chrono_literals;
using message::Severity;
using Because = store::Outbox::Because;

constexpr UtcTime kNow{1'700'000'000s};

class OutboxTest : public testing::Test {
 protected:
  ~OutboxTest() override { std::filesystem::remove_all(folder_); }

  bool queue(const std::string& body, const std::string& key = "", UtcTime now = kNow,
             Severity severity = Severity::warning) {
    return outbox_.queue({.channel = "c", .key = key, .severity = severity, .body = body}, now);
  }

  store::Message first() { return outbox_.first_waiting("c").value(); }

  void send_first(UtcTime now = kNow) {
    const auto message = first();
    outbox_.begin(message.id);
    outbox_.sent(message, "1", now);
  }

  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / fmt::format("betops_outbox_{}", ::getpid());
  store::Database db_ = [this] {
    std::filesystem::create_directories(folder_);
    return store::Database::open(folder_ / "store.db", store::Mode::create);
  }();
  store::Outbox outbox_{db_};
};

TEST_F(OutboxTest, GivesTheFirstOfAChannel) {
  EXPECT_FALSE(outbox_.first_waiting("c"));
  queue("one");
  queue("two");
  outbox_.queue({.channel = "b", .key = "", .severity = Severity::info, .body = "other"}, kNow);
  EXPECT_EQ(outbox_.channels_waiting(), (std::vector<std::string>{"b", "c"}));
  EXPECT_EQ(first().body, "one");
  send_first();
  EXPECT_EQ(first().body, "two");
  send_first();
  EXPECT_EQ(outbox_.channels_waiting(), std::vector<std::string>{"b"});
}

TEST_F(OutboxTest, NamesTheChannelsOfWhatIsCriticalFirst) {
  outbox_.queue({.channel = "b", .key = "", .severity = Severity::warning, .body = "w"}, kNow);
  outbox_.queue({.channel = "d", .key = "", .severity = Severity::info, .body = "i"}, kNow);
  outbox_.queue({.channel = "d", .key = "", .severity = Severity::critical, .body = "c"}, kNow);
  queue("warning");
  EXPECT_EQ(outbox_.channels_waiting(), (std::vector<std::string>{"d", "b", "c"}));
}

TEST_F(OutboxTest, HoldsBackAKeyThatWaitsOrWentWithinTheHour) {
  EXPECT_TRUE(queue("one", "k"));
  EXPECT_FALSE(queue("two", "k", kNow + 5h));  // it waits still
  send_first(kNow + 6h);
  EXPECT_FALSE(queue("three", "k", kNow + 6h + 59min));
  EXPECT_TRUE(queue("four", "k", kNow + 7h));
}

TEST_F(OutboxTest, HoldsBackNothingElse) {
  EXPECT_TRUE(queue("one", "k"));
  EXPECT_TRUE(queue("one", "other"));
  EXPECT_TRUE(queue("one", "k", kNow, Severity::critical));
  EXPECT_TRUE(queue("one"));
  EXPECT_TRUE(queue("one"));
  EXPECT_TRUE(
      outbox_.queue({.channel = "b", .key = "k", .severity = Severity::warning, .body = ""}, kNow));
}

TEST_F(OutboxTest, TellsWithTheNextHowManyWereHeldBack) {
  queue("one", "k");
  queue("two", "k");
  EXPECT_EQ(first().repeats, 1);  // goes with the one that waits
  send_first();
  for (int i = 0; i < 14; ++i) queue("again", "k", kNow + 1min);
  queue("later", "k", kNow + 2h);
  EXPECT_EQ(first().repeats, 14);
  send_first(kNow + 2h);
  queue("last", "k", kNow + 4h);
  EXPECT_EQ(first().repeats, 0);
}

TEST_F(OutboxTest, CountsWhatIsHeldBackWhileItIsBeingSent) {
  queue("one", "k");
  const auto sending = first();
  queue("two", "k");
  outbox_.sent(sending, "1", kNow);
  queue("three", "k", kNow + 2h);
  EXPECT_EQ(first().repeats, 1);
}

TEST_F(OutboxTest, WhatDiedHoldsNothingBack) {
  queue("one", "k");
  queue("two", "k");
  outbox_.bury(first().id, "no", kNow);
  EXPECT_TRUE(queue("three", "k"));
  EXPECT_EQ(first().repeats, 1);
}

TEST_F(OutboxTest, AClockThatWasWrongHoldsNothingBack) {
  queue("one", "k", kNow + 10'000h);
  send_first(kNow + 10'000h);
  EXPECT_TRUE(queue("two", "k"));
}

TEST_F(OutboxTest, RemembersAttemptsAndPieces) {
  queue("long");
  outbox_.begin(first().id);
  EXPECT_EQ(first().attempts, 1);
  outbox_.put_off(first().id, kNow + 5s, "HTTP status 500", Because::failed);
  EXPECT_EQ(first().due_at, kNow + 5s);
  EXPECT_EQ(first().error, "HTTP status 500");
  outbox_.begin(first().id);
  outbox_.put_off(first().id, kNow + 35s, "limited", Because::told_to);
  EXPECT_EQ(first().attempts, 1);
  outbox_.begin(first().id);
  outbox_.sent_part(first().id);
  EXPECT_EQ(first().attempts, 0);
  EXPECT_EQ(first().parts_sent, 1);
}

TEST_F(OutboxTest, BuriesWhatIsPastItsTime) {
  queue("warning");
  queue("info", "", kNow, Severity::info);
  outbox_.put_off(first().id, kNow, "HTTP status 500", Because::failed);
  EXPECT_EQ(outbox_.bury_expired("c", kNow + 6h - 1s), 0);
  EXPECT_EQ(outbox_.bury_expired("c", kNow + 6h), 1);
  EXPECT_EQ(outbox_.bury_expired("b", kNow + 48h), 0);
  EXPECT_EQ(outbox_.bury_expired("c", kNow + 48h), 1);
  EXPECT_EQ(outbox_.not_sent().front().error, "it was not sent in time: HTTP status 500");
}

TEST_F(OutboxTest, ADeadMessageGoesOnWhereItStopped) {
  queue("long");
  const auto id = first().id;
  outbox_.begin(id);
  outbox_.sent_part(id);
  EXPECT_FALSE(outbox_.revive(id, kNow));
  outbox_.bury(id, "no", kNow);
  EXPECT_FALSE(outbox_.first_waiting("c"));
  EXPECT_TRUE(outbox_.revive(id, kNow + 100h));
  EXPECT_EQ(first().parts_sent, 1);
  EXPECT_EQ(outbox_.bury_expired("c", kNow + 147h), 0);
}

TEST_F(OutboxTest, OnlyADeadMessageIsDropped) {
  queue("one");
  const auto id = first().id;
  EXPECT_FALSE(outbox_.drop_dead(id));
  outbox_.bury(id, "no", kNow);
  EXPECT_TRUE(outbox_.drop_dead(id));
  EXPECT_TRUE(outbox_.not_sent().empty());
}

TEST_F(OutboxTest, KnowsItsBacklog) {
  EXPECT_EQ(outbox_.backlog().oldest, std::nullopt);
  queue("one");
  queue("two", "", kNow + 1min);
  outbox_.bury(first().id, "no", kNow);
  const auto backlog = outbox_.backlog();
  EXPECT_EQ(backlog.waiting, 1);
  EXPECT_EQ(backlog.dead, 1);
  EXPECT_EQ(backlog.oldest, kNow + 1min);
}

TEST_F(OutboxTest, KeepsTheDeadFor30DaysFromTheirDeath) {
  queue("refused after a day");
  outbox_.bury(first().id, "no", kNow + 24h);
  queue("expired after a week", "", kNow, Severity::critical);
  EXPECT_EQ(outbox_.bury_expired("c", kNow + 8 * 24h), 1);
  outbox_.prune(kNow + 31 * 24h);
  EXPECT_EQ(outbox_.not_sent().size(), 2U);
  outbox_.prune(kNow + 38 * 24h);
  EXPECT_EQ(outbox_.not_sent().size(), 1U);
  outbox_.prune(kNow + 38 * 24h + 1s);
  EXPECT_EQ(outbox_.not_sent().size(), 0U);
}

TEST_F(OutboxTest, ForgetsWhatIsOldAndDone) {
  queue("sent");
  send_first();
  queue("dead");
  outbox_.bury(first().id, "no", kNow);
  queue("waiting");
  queue("young", "", kNow + 24h);
  outbox_.bury(outbox_.not_sent().back().id, "no", kNow + 24h);
  outbox_.prune(kNow + 30 * 24h + 1s);
  const auto left = outbox_.not_sent();
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].body, "waiting");
  EXPECT_EQ(left[1].body, "young");
}

}  // namespace
