#include <base/time.hpp>
#include <signals/steamers.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace {

using market::ExchangeMarket;
using market::ExchangeRunner;
using market::RunnerStatus;
using market::SteamLevel;
using signals::SteamRules;
using std::chrono::minutes;
using std::chrono::seconds;

const SteamRules kRules;

ExchangeRunner runner(std::int64_t id, const char* price, const char* traded = "1000") {
  return {.id = market::SelectionId{id},
          .subject = {},
          .back = market::Standing{.book = "betfair_ex_uk",
                                   .price = odds::Price::parse(price),
                                   .age = seconds{0},
                                   .size = Money::parse("2.00")},
          .status = RunnerStatus::active,
          .reduction = Ratio::parse("0.2"),
          .traded = Money::parse(traded)};
}

ExchangeRunner without_price(std::int64_t id) {
  auto one = runner(id, "2");
  one.back.reset();
  return one;
}

ExchangeRunner removed(std::int64_t id, std::optional<Ratio> reduction) {
  auto one = without_price(id);
  one.status = RunnerStatus::removed;
  one.reduction = reduction;
  return one;
}

ExchangeMarket field(std::vector<ExchangeRunner> runners, const char* id = "1.1") {
  return {.id = id,
          .at = parse_utc("2025-05-27T12:00:00Z"),
          .is_before_the_off = true,
          .runners = std::move(runners)};
}

// "1 steamer 10.00 > 7.00 30.0% 1000.00", or why there is no answer.
std::vector<std::string> found(const ExchangeMarket& morning, const ExchangeMarket& now,
                               const SteamRules& rules = kRules) {
  const auto answer = signals::steamers(morning, now, rules);
  if (!answer) return {answer.why_not().why};
  std::vector<std::string> words;
  for (const auto& one : *answer) {
    words.push_back(fmt::format("{} {} {} > {} {:.1f}% {}", one.id.value(), to_string(one.level),
                                to_string(one.from), to_string(one.to), 100 * one.drop(),
                                one.traded));
  }
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

// In binary fractions 1 - 4.2/6.0 is less than 0.3.
TEST(Steamers, HaveComeDownByThirtyPerCentExactly) {
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "4.2")})),
            Words{"1 steamer 6.00 > 4.20 30.0% 1000.00"});
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "4.3")})), Words{});
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "9.0")})), Words{});
}

TEST(Steamers, AreBoomersFromFiftyPerCentOn) {
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "3.0")})),
            Words{"1 boomer 6.00 > 3.00 50.0% 1000.00"});
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "3.05")})),
            Words{"1 steamer 6.00 > 3.05 49.2% 1000.00"});
}

TEST(Steamers, HaveMoneyMatchedOnThem) {
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "4", "499.99")})), Words{});
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({runner(1, "4", "500")})),
            Words{"1 steamer 6.00 > 4.00 33.3% 500.00"});
  auto untold = runner(1, "4");
  untold.traded.reset();
  EXPECT_EQ(found(field({runner(1, "6.0")}), field({untold})), Words{});
}

TEST(Steamers, GoByTheRulesThatAreGiven) {
  const SteamRules strict{.least_drop = Ratio::parse("0.4"),
                          .boomer_drop = Ratio::parse("0.6"),
                          .least_volume = Money::parse("2000")};
  EXPECT_EQ(found(field({runner(1, "6")}), field({runner(1, "4", "5000")}), strict), Words{});
  EXPECT_EQ(found(field({runner(1, "6")}), field({runner(1, "3", "5000")}), strict),
            Words{"1 steamer 6.00 > 3.00 50.0% 5000.00"});
  EXPECT_EQ(found(field({runner(1, "6")}), field({runner(1, "3", "1999")}), strict), Words{});
}

// Joined by place, horses that swapped their places in the list would both have moved (Q18).
TEST(Steamers, AreOneRunnerAtBothTimesWhereverItIsListed) {
  EXPECT_EQ(found(field({runner(1, "3.0"), runner(2, "12.0")}),
                  field({runner(2, "12.0"), runner(1, "3.0")})),
            Words{});
  EXPECT_EQ(found(field({runner(1, "3.0"), runner(2, "12.0")}),
                  field({runner(2, "6.0"), runner(1, "3.0")})),
            Words{"2 boomer 12.00 > 6.00 50.0% 1000.00"});
  EXPECT_EQ(found(field({runner(1, "12.0")}), field({runner(3, "6.0")})), Words{});
}

TEST(Steamers, NeedPricesWithMoneyBehindThem) {
  const auto fine = runner(1, "4");
  auto empty = fine;
  empty.back->size = Money{};
  auto unsaid = fine;
  unsaid.back->size.reset();
  auto old = fine;
  old.back->age = minutes{15} + seconds{1};
  auto ageless = fine;
  ageless.back->age.reset();
  for (const auto& wrong : {empty, unsaid, old, ageless, without_price(1)}) {
    EXPECT_EQ(found(field({runner(1, "6")}), field({wrong})), Words{});
    EXPECT_FALSE(signals::has_prices(field({wrong}), kRules));
    auto dear = wrong;  // in the morning
    if (dear.back) dear.back->price = odds::Price::parse("60");
    EXPECT_EQ(found(field({dear}), field({runner(1, "6")})), Words{});
  }
  EXPECT_TRUE(signals::has_prices(field({without_price(2), fine}), kRules));
}

// At 25% off, 8.0 is 6.0: only what is below that is a drop.
TEST(Steamers, HaveWhatNonRunnersTakeOffTakenOutFirst) {
  const auto morning = field({runner(1, "8.0"), runner(2, "4.0")});
  const auto out = removed(2, Ratio::parse("0.25"));
  EXPECT_EQ(found(morning, field({runner(1, "5.6"), runner(2, "4.0")})),
            Words{"1 steamer 8.00 > 5.60 30.0% 1000.00"});
  EXPECT_EQ(found(morning, field({runner(1, "5.6"), out})), Words{});
  EXPECT_EQ(found(morning, field({runner(1, "4.3"), out})), Words{});
  EXPECT_EQ(found(morning, field({runner(1, "4.2"), out})),
            Words{"1 steamer 8.00 > 4.20 30.0% 1000.00"});
  EXPECT_EQ(found(morning, field({runner(1, "3.0"), out})),
            Words{"1 boomer 8.00 > 3.00 50.0% 1000.00"});
}

TEST(Steamers, HaveTheReductionsOfSeveralNonRunnersOneAfterTheOther) {
  const auto morning = field({runner(1, "10.0"), runner(2, "4.0"), runner(3, "5.0")});
  const auto first = removed(2, Ratio::parse("0.25"));
  const auto second = removed(3, Ratio::parse("0.2"));
  EXPECT_EQ(found(morning, field({runner(1, "4.3"), first, second})), Words{});  // of 6.0
  const auto both = signals::steamers(morning, field({runner(1, "4.2"), first, second}), kRules);
  ASSERT_TRUE(both);
  ASSERT_EQ(both->size(), 1U);
  EXPECT_NEAR(both->front().kept, 0.6, 1e-12);
  EXPECT_NEAR(both->front().drop(), 0.3, 1e-12);
}

TEST(Steamers, ForgetWhoWasOutInTheMorning) {
  const auto out = removed(2, Ratio::parse("0.25"));
  EXPECT_EQ(found(field({runner(1, "8.0"), out}), field({runner(1, "5.6"), out})),
            Words{"1 steamer 8.00 > 5.60 30.0% 1000.00"});
}

// Many small fields' worth of factors have no product that fits a machine word.
TEST(Steamers, AreExactWhoeverComesOut) {
  std::vector<ExchangeRunner> whole{runner(1, "1000")};
  std::vector<ExchangeRunner> later{runner(1, "1.01")};
  for (int id = 2; id < 32; ++id) {
    whole.push_back(runner(id, "30"));
    later.push_back(removed(id, Ratio{33333 + id, 1'000'000}));
  }
  EXPECT_EQ(found(field(whole), field(later)).size(), 1U);
}

TEST(Steamers, AreUnknownWhereAFactorIs) {
  EXPECT_EQ(found(field({runner(1, "8"), runner(2, "4")}),
                  field({runner(1, "4"), removed(2, std::nullopt)})),
            Words{"a runner came out whose adjustment factor is not known"});
}

TEST(Steamers, AreNotOfAnotherMarketOrOneThatIsNotOpen) {
  EXPECT_EQ(found(field({runner(1, "8")}), field({runner(1, "4")}, "1.2")),
            Words{"the market was 1.1 in the morning and is 1.2"});
  auto off = field({runner(1, "4")});
  off.is_before_the_off = false;
  EXPECT_EQ(found(field({runner(1, "8")}), off), Words{"the market is not open, or in play"});
  EXPECT_EQ(found(off, field({runner(1, "8")})), Words{"the market is not open, or in play"});
  EXPECT_FALSE(signals::has_prices(off, kRules));
}

TEST(Steamers, AreNewsOnceALevel) {
  EXPECT_TRUE(signals::is_news(SteamLevel::steamer, std::nullopt));
  EXPECT_FALSE(signals::is_news(SteamLevel::steamer, SteamLevel::steamer));
  EXPECT_TRUE(signals::is_news(SteamLevel::boomer, SteamLevel::steamer));
  EXPECT_FALSE(signals::is_news(SteamLevel::boomer, SteamLevel::boomer));
  EXPECT_FALSE(signals::is_news(SteamLevel::steamer, SteamLevel::boomer));
}
