#include <base/error.hpp>
#include <store/calibrations.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace {

using calibration::Calibration;
using calibration::Curve;
using calibration::Isotonic;
using calibration::Platt;

const auto kUntil = parse_date("2026-03-01");
const auto kMadeAt = parse_utc("2026-03-02T12:00:00Z");

class Calibrations : public testing::Test {
 protected:
  static Calibration made(Curve curve) {
    return {.curve = std::move(curve),
            .picks = 600,
            .selections = 700,
            .from = kUntil - std::chrono::days{60},
            .to = kUntil,
            .judged_from = kUntil - std::chrono::days{30},
            .before = {350, 0.5, std::numeric_limits<double>::infinity(), 0.4},
            .after = {350, 0.2, 0.45, 0.03},
            .judged = {},
            .refused = {}};
  }

  bool keep(const Curve& curve, UtcTime now = kMadeAt, std::chrono::sys_days until = kUntil) {
    return store::keep(db_, {"tipster", "3", market::parse_market("win"), until}, made(curve), now);
  }

  std::optional<Curve> find(UtcTime now = kMadeAt, const char* version = "3",
                            const char* market = "win") {
    store::Curves curves{db_, now};
    const auto* found = curves.find({.event = market::EventId{1},
                                     .market = market::parse_market(market),
                                     .model = "tipster",
                                     .version = version});
    return found ? std::optional{*found} : std::nullopt;
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Calibrations, ComeBackAsTheyWereMade) {
  for (const Curve& curve :
       {Curve{Platt{0.1 + 0.2, -1.25}}, Curve{Isotonic{{{0.1, 0.2, 9, 1}, {0.3, 0.3, 5, 4}}}},
        Curve{calibration::AsSaid{}}}) {
    EXPECT_TRUE(keep(curve));
    EXPECT_EQ(find(), curve);
  }
}

TEST_F(Calibrations, OfTheSameAreKeptOnce) {
  EXPECT_TRUE(keep(Platt{1, 0}));
  EXPECT_FALSE(keep(Platt{1, 0}, kMadeAt + std::chrono::days{1}));
  EXPECT_TRUE(keep(Platt{1, 0.1}, kMadeAt + std::chrono::days{1}));
  EXPECT_TRUE(keep(Platt{1, 0.1}, kMadeAt + std::chrono::days{1}, kUntil + std::chrono::days{1}));
}

TEST_F(Calibrations, CountFromWhenTheyWereMade) {
  keep(Platt{1, 0});
  EXPECT_EQ(find(kMadeAt - std::chrono::seconds{1}), std::nullopt);
  EXPECT_EQ(find(), (Curve{Platt{1, 0}}));
}

TEST_F(Calibrations, OfTheLatestDayCountAndOfThatTheLastMade) {
  const auto later = kUntil + std::chrono::days{9};
  const auto next = kMadeAt + std::chrono::days{1};
  keep(Platt{2, 0}, kMadeAt, later);
  keep(Platt{1, 0}, next, kUntil);
  EXPECT_EQ(find(next), (Curve{Platt{2, 0}})) << "a day that was asked for again";
  keep(Platt{3, 0}, next, later);
  EXPECT_EQ(find(next), (Curve{Platt{3, 0}}));
  EXPECT_EQ(find(kMadeAt), (Curve{Platt{2, 0}}));
}

TEST_F(Calibrations, AreOfOneVersionAndOneMarket) {
  keep(Platt{1, 0});
  EXPECT_EQ(find(kMadeAt, "4"), std::nullopt);
  EXPECT_EQ(find(kMadeAt, "3", "moneyline"), std::nullopt);
}

TEST_F(Calibrations, NeverChange) {
  keep(Isotonic{{{0.1, 0.2, 9, 1}}});
  for (const auto* sql :
       {"UPDATE calibration SET picks = 1", "DELETE FROM calibration",
        "UPDATE calibration_level SET won = 0", "DELETE FROM calibration_level"}) {
    EXPECT_THROW(db_.run(sql), Error) << sql;
  }
}

}  // namespace
