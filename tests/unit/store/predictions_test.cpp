#include <base/error.hpp>
#include <store/predictions.hpp>

#include <gtest/gtest.h>

namespace {

using market::Side;
using store::PredictionWriter;
using Dated = PredictionWriter::Dated;
using Kept = PredictionWriter::Kept;

UtcTime said_at(const char* time) {
  return parse_utc(time);
}

const UtcTime kMorning = said_at("2026-03-01T10:00:00Z");
const UtcTime kNoon = said_at("2026-03-01T12:00:00Z");

// Event 2 is event 1 under another name; player 4 is player 3.
class Predictions : public testing::Test {
 protected:
  Predictions() {
    db_.run(
        "INSERT INTO participant (id, sport, role, name)"
        " VALUES (1, 'basketball', 0, 'Owls'), (2, 'basketball', 0, 'Gulls'),"
        "        (3, 'basketball', 1, 'Al Moss'), (4, 'basketball', 1, 'A. Moss'),"
        "        (5, 'basketball', 0, 'The Owls');"
        "UPDATE participant SET joined_to = 3 WHERE id = 4;"
        "INSERT INTO competition (id, sport, key) VALUES (1, 'basketball', 'made');"
        "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed,"
        "                   start_since) VALUES (1, 1, 0, '', 1, 2, 1772395200, 0, 0),"
        "                                       (2, 1, 0, '', 5, 2, 1772395200, 0, 0),"
        "                                       (3, 1, 0, '', 2, 1, 1772481600, 0, 0);"
        "UPDATE event SET same_as = 1 WHERE id = 2");
  }

  static market::Prediction win(double probability, UtcTime made_at, const char* version = "1") {
    return {.event = market::EventId{1},
            .market = market::parse_market("moneyline"),
            .side = Side::home,
            .probability = probability,
            .model = "elo",
            .version = version,
            .made_at = made_at};
  }

  static market::Prediction points(market::Distribution distribution, std::int64_t player = 3) {
    return {.event = market::EventId{1},
            .market = market::parse_market("player_points"),
            .subject = market::ParticipantId{player},
            .distribution = distribution,
            .model = "props",
            .version = "1",
            .made_at = kMorning};
  }

  Kept write(const market::Prediction& said, UtcTime now, Dated dated = Dated::by_model) {
    return PredictionWriter{db_, now}.write(said, dated);
  }

  // "elo 1 0.6; ": what is known at an instant.
  std::string read(UtcTime now, std::int64_t event = 1) {
    std::string text;
    for (const auto& said : store::predictions_of(db_, market::EventId{event}, now)) {
      text += fmt::format("{} {} {}; ", said.model, said.version,
                          said.probability ? *said.probability : said.distribution->mean);
    }
    return text;
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Predictions, ComeBackAsTheyWereSaid) {
  auto cover = win(0.55, kMorning);
  cover.market = market::parse_market("spread", "h1");
  cover.line = market::Line{-14};
  cover.doubt = 0.03;
  EXPECT_EQ(write(cover, kNoon), Kept::added);
  const auto found = store::predictions_of(db_, cover.event, kNoon);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].market, cover.market);
  EXPECT_EQ(found[0].side, Side::home);
  EXPECT_EQ(found[0].line, cover.line);
  EXPECT_EQ(found[0].probability, 0.55);
  EXPECT_EQ(found[0].doubt, 0.03);
  EXPECT_EQ(found[0].distribution, std::nullopt);
  EXPECT_EQ(found[0].version, "1");
  EXPECT_EQ(found[0].made_at, kMorning);
}

TEST_F(Predictions, OfAPoissonTheDeviationIsTheRootOfItsMean) {
  write(points({market::Shape::poisson, 6.25, 2.5}), kNoon);
  write(points({market::Shape::negative_binomial, 20.5, 6}, 4), kNoon);
  const auto found = store::predictions_of(db_, market::EventId{1}, kNoon);
  ASSERT_EQ(found.size(), 1U) << "the second is of the same player";
  write(points({market::Shape::poisson, 6.25, 2.5}, 1), kNoon);
  const auto both = store::predictions_of(db_, market::EventId{1}, kNoon);
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].distribution, (market::Distribution{market::Shape::poisson, 6.25, 2.5}));
}

TEST_F(Predictions, SaidAgainAreNothingNew) {
  EXPECT_EQ(write(win(0.6, kMorning), kMorning), Kept::added);
  EXPECT_EQ(write(win(0.6, kMorning), kNoon), Kept::unchanged);
  EXPECT_EQ(write(win(0.7, kMorning), kNoon), Kept::contradicted);
  EXPECT_EQ(read(kNoon), "elo 1 0.6; ");
}

TEST_F(Predictions, WithoutATimeOfTheModelOnlyChangesAreKept) {
  EXPECT_EQ(write(win(0.6, kMorning), kMorning, Dated::by_us), Kept::added);
  EXPECT_EQ(write(win(0.6, kNoon), kNoon, Dated::by_us), Kept::unchanged);
  EXPECT_EQ(write(win(0.6, kNoon), kNoon), Kept::added) << "the model has looked again";
  EXPECT_EQ(write(win(0.6, kNoon, "2"), kNoon, Dated::by_us), Kept::added) << "another version";
}

TEST_F(Predictions, AreReadAsTheyWereKnown) {
  write(win(0.6, kMorning), kMorning);
  write(win(0.5, kMorning - std::chrono::hours{1}), kNoon);
  write(win(0.7, kNoon, "2"), kNoon);
  EXPECT_EQ(read(kMorning - std::chrono::seconds{1}), "");
  EXPECT_EQ(read(kMorning), "elo 1 0.6; ");
  EXPECT_EQ(read(kNoon), "elo 2 0.7; ");
}

TEST_F(Predictions, OfEventsThatAreTheSameAreOfBoth) {
  write(win(0.6, kMorning), kMorning);
  auto other = win(0.4, kMorning);
  other.event = market::EventId{2};
  other.side = Side::away;
  write(other, kMorning);
  EXPECT_EQ(read(kNoon, 1), "elo 1 0.6; elo 1 0.4; ");
  EXPECT_EQ(read(kNoon, 2), "elo 1 0.6; elo 1 0.4; ");
  EXPECT_EQ(read(kNoon, 3), "");
}

TEST_F(Predictions, NeverChange) {
  write(win(0.6, kMorning), kMorning);
  EXPECT_THROW(db_.run("UPDATE prediction SET probability = 0.5"), Error);
  EXPECT_THROW(db_.run("DELETE FROM prediction"), Error);
}

TEST_F(Predictions, ThatMakeNoSenseAreRefusedByTheStoreToo) {
  EXPECT_THROW(write(win(1.0, kMorning), kMorning), Error);
  EXPECT_THROW(write(win(0.6, kNoon), kMorning), Error) << "made later than known";
  EXPECT_THROW(write(points({market::Shape::normal, 20, 0}), kNoon), Error);
  auto both = points({market::Shape::normal, 20, 5});
  both.side = Side::over;
  both.probability = 0.5;
  EXPECT_THROW(write(both, kNoon), Error);
}

}  // namespace
