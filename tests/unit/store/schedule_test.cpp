#include <store/poll_writer.hpp>
#include <store/schedule.hpp>

#include <gtest/gtest.h>

namespace {

// In New York a game of 03:30 UTC is of the evening before.
class RestInTheStore : public testing::Test {
 protected:
  RestInTheStore() {
    db_.run(
        "INSERT INTO participant (id, sport, role, name)"
        " VALUES (1, 'basketball', 0, 'Owls'), (2, 'basketball', 0, 'Gulls'),"
        "        (3, 'basketball', 0, 'Hens'), (4, 'basketball', 0, 'The Owls');"
        "UPDATE participant SET joined_to = 1 WHERE id = 4;"
        "INSERT INTO competition (id, sport, key) VALUES (1, 'basketball', 'nba'),"
        "                                                (2, 'basketball', 'other')");
  }

  std::int64_t game(std::int64_t home, std::int64_t away, const char* starts_at,
                    std::int64_t competition = 1) {
    const auto id = ++events_;
    store::Statement{db_,
                     "INSERT INTO event (id, competition, form, name, home, away, starts_at,"
                     " start_assumed, start_since) VALUES (?, ?, 0, '', ?, ?, ?, 0, 0)"}
        .bind(id, competition, home, away, parse_utc(starts_at))
        .run();
    store::Statement{db_,
                     "INSERT INTO start_opinion (event, provider, since, starts_at, assumed)"
                     " VALUES (?, 'odds', 0, ?, 0)"}
        .bind(id, parse_utc(starts_at))
        .run();
    return id;
  }

  std::int64_t poll(const char* at, const char* scope = "nba", const char* provider = "odds") {
    return store::begin_poll(db_, {.provider = provider, .scope = scope, .at = parse_utc(at)});
  }

  // 0: final, 2: postponed.
  void result(std::int64_t event, const char* known_at, int status = 0) {
    const auto by = poll(known_at, "results nba");
    store::Statement{db_,
                     "INSERT INTO result (event, revision, status, known_at, poll)"
                     " VALUES (?, 1, ?, ?, ?)"}
        .bind(event, status, parse_utc(known_at), by)
        .run();
  }

  // Of Owls at home to Gulls on the evening of the 15th, as the desk sees it that noon.
  market::TeamsRest rest(const char* now = "2026-01-15T17:00:00Z") {
    const Zone zone{"America/New_York"};
    return store::Schedule{db_, parse_utc(now), zone}.rest_of(
        {.id = market::EventId{1},
         .home_id = market::ParticipantId{1},
         .away_id = market::ParticipantId{2},
         .starts_at = parse_utc("2026-01-16T03:30:00Z")});
  }

  void SetUp() override { game(1, 2, "2026-01-16T03:30:00Z"); }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
  std::int64_t events_ = 0;
};

TEST_F(RestInTheStore, IsOfLocalDays_S9) {
  result(game(4, 3, "2026-01-15T03:30:00Z"), "2026-01-15T10:00:00Z");  // the evening of the 14th
  result(game(3, 2, "2026-01-14T01:00:00Z"), "2026-01-14T10:00:00Z");  // of the 13th
  EXPECT_TRUE(rest().home.is_back_to_back());
  EXPECT_EQ(rest().away.days, 1);
  EXPECT_TRUE(rest().away.is_known());
}

TEST_F(RestInTheStore, IsUnknownOfADayThatNobodyTold_S9) {
  result(game(1, 3, "2026-01-13T01:00:00Z"), "2026-01-13T10:00:00Z");  // of the 12th
  EXPECT_EQ(rest().home.unknown, "schedule of 2026-01-14 unknown");
  poll("2026-01-14T12:00:00Z");
  EXPECT_EQ(rest().home.unknown, "schedule of 2026-01-13 unknown");
  EXPECT_FALSE(rest().home.may_be_back_to_back());
  poll("2026-01-13T12:00:00Z", "results nba");  // of what was, not of what was ahead
  poll("2026-01-13T12:00:00Z", "nba", "of other games");
  EXPECT_FALSE(rest().home.is_known());
  poll("2026-01-13T12:00:00Z");
  EXPECT_TRUE(rest().home.is_known());
  EXPECT_EQ(rest().home.days, 2);
}

TEST_F(RestInTheStore, IsByWhatBecameOfAGame) {
  poll("2026-01-14T12:00:00Z");
  poll("2026-01-13T12:00:00Z");
  result(game(3, 1, "2026-01-13T01:00:00Z"), "2026-01-13T10:00:00Z");
  const auto off = game(1, 3, "2026-01-15T01:00:00Z");
  EXPECT_EQ(rest().home.unknown, "no result of the game of 2026-01-14");
  result(off, "2026-01-15T10:00:00Z", 2);
  EXPECT_EQ(rest().home.days, 2);
  EXPECT_TRUE(rest().home.is_known());
  EXPECT_EQ(rest("2026-01-15T09:00:00Z").home.unknown, "no result of the game of 2026-01-14");
}

// Tomorrow's game comes after that of tonight, which is certain to be played.
TEST_F(RestInTheStore, CountsGamesThatAreStillAhead) {
  game(2, 3, "2026-01-15T01:00:00Z");
  poll("2026-01-13T12:00:00Z");
  result(game(1, 3, "2026-01-13T01:00:00Z"), "2026-01-13T10:00:00Z");
  EXPECT_TRUE(rest("2026-01-14T20:00:00Z").away.is_back_to_back());
  EXPECT_FALSE(rest("2026-01-14T20:00:00Z").home.is_known());
  poll("2026-01-14T12:00:00Z");
  EXPECT_EQ(rest("2026-01-14T20:00:00Z").home.days, 2);
}

TEST_F(RestInTheStore, IsNotOfOtherCompetitions) {
  result(game(1, 3, "2026-01-15T01:00:00Z", 2), "2026-01-15T10:00:00Z");
  EXPECT_EQ(rest().home.unknown, "schedule of 2026-01-14 unknown");
}

}  // namespace
