#include <store/board.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

using market::Side;
using std::chrono::minutes;
using std::chrono::seconds;

const UtcTime kKickOff = parse_utc("2026-03-01T15:00:00Z");
const UtcTime kFirst = parse_utc("2026-03-01T11:00:00Z");

UtcTime at(int minute) {
  return kFirst + minutes{minute};
}

// What one poll was told.
struct Told {
  std::string question;
  store::Answers answers = store::Answers::whole;
  UtcTime seen_at;
  std::vector<market::BookMarket> markets;
};

market::BookMarket market_of(const char* book, UtcTime seen, std::optional<UtcTime> as_of,
                             std::vector<market::Offer> offers) {
  return {.book = book,
          .market = {.kind = market::Kind::three_way},
          .seen_at = seen,
          .as_of = as_of,
          .offers = std::move(offers)};
}

market::Offer offer(Side side, const char* price, const char* size = nullptr) {
  return {side,
          "",
          {},
          price ? std::optional{odds::Price::parse(price)} : std::nullopt,
          size ? std::optional{Money::parse(size)} : std::nullopt};
}

// A store of its own, fed poll by poll.
class Shop {
 public:
  store::Stored tell(const Told& told, std::optional<UtcTime> now = {}) {
    const market::Listing listing{{.provider_id = "m1",
                                   .sport = "football",
                                   .league = "E0",
                                   .home = "Ayr",
                                   .away = "Bath",
                                   .starts_at = kKickOff},
                                  told.markets};
    store::ListingWriter writer{
        db_,
        {.provider = "test", .scope = told.question, .at = now.value_or(told.seen_at)},
        told.answers};
    writer.write(std::vector{listing});
    return writer.finish();
  }

  // "bet365 home 2.10 for 50.00, 30 s old; ": all prices as they stood.
  std::string read(UtcTime instant, std::optional<UtcTime> known_by = {}) {
    store::Boards boards{db_, known_by.value_or(instant)};
    const market::Event event{.id = market::EventId{1}, .starts_at = kKickOff};
    std::string text;
    for (const auto& board : boards.of(event, instant)) {
      for (const auto& outcome : board.outcomes) {
        for (const auto& price : outcome.prices) {
          text += fmt::format("{} {} {} for {}, {} s old; ", price.book,
                              to_string(outcome.selection.side), to_string(price.price),
                              price.size ? to_string(*price.size) : "?",
                              price.age ? fmt::to_string(price.age->count()) : "?");
        }
      }
    }
    return text;
  }

  // What is told from here on is forgotten with it.
  store::Transaction try_out() { return store::Transaction{db_}; }

  std::int64_t count(const char* table) {
    store::Statement query{db_, fmt::format("SELECT count(*) FROM {}", table)};
    query.step();
    return query.integer(0);
  }

 private:
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

std::string told_in_order(Shop& shop, const std::vector<Told>& told,
                          const std::vector<std::size_t>& order) {
  const auto forgotten = shop.try_out();
  for (const auto i : order) shop.tell(told[i]);
  std::string text;
  const auto last = told.back().seen_at + minutes{10};
  for (auto now = told.front().seen_at - minutes{5}; now <= last; now += minutes{5}) {
    text += fmt::format("{} {}\n", format_utc(now), shop.read(now));
  }
  return text;
}

// In every order the boards are at every instant what they are in the order of time.
void expect_one_story(Shop& shop, const std::vector<Told>& told) {
  std::vector<std::size_t> order(told.size());
  std::iota(order.begin(), order.end(), 0);
  const auto expected = told_in_order(shop, told, order);
  while (std::ranges::next_permutation(order).found) {
    ASSERT_EQ(told_in_order(shop, told, order), expected)
        << "in the order " << testing::PrintToString(order);
  }
}

Told part(UtcTime seen, market::Offer what) {
  return {"lines", store::Answers::part, seen, {market_of("bet365", seen, seen, {what})}};
}

TEST(Arrival, ALatePriceDoesNotHideTheEqualOneAfterIt) {
  Shop shop;
  shop.tell(part(at(0), offer(Side::home, "2.90")));
  shop.tell(part(at(60), offer(Side::home, "2.90")));
  shop.tell(part(at(30), offer(Side::home, "3.50")), at(65));
  EXPECT_EQ(shop.read(at(45)), "bet365 home 3.50 for ?, 900 s old; ");
  EXPECT_EQ(shop.read(at(65)), "bet365 home 2.90 for ?, 300 s old; ");
}

TEST(Arrival, ALatePriceDoesNotHideThatItWasWithdrawnAgain) {
  Shop shop;
  shop.tell(part(at(60), offer(Side::home, nullptr)));
  shop.tell(part(at(0), offer(Side::home, "2.90")), at(65));
  EXPECT_EQ(shop.read(at(30)), "bet365 home 2.90 for ?, 1800 s old; ");
  EXPECT_EQ(shop.read(at(65)), "");
}

TEST(Arrival, ALateAnswerDoesNotBringBackWhatALaterOneNoLongerHad) {
  const auto whole = [](UtcTime seen, std::vector<market::Offer> offers) {
    return Told{
        "all", store::Answers::whole, seen, {market_of("bet365", seen, seen, std::move(offers))}};
  };
  Shop shop;
  shop.tell(whole(at(60), {offer(Side::home, "2.90")}));
  shop.tell(whole(at(0), {offer(Side::home, "2.90"), offer(Side::draw, "3.40")}), at(65));
  EXPECT_EQ(shop.read(at(65)), "bet365 home 2.90 for ?, 300 s old; ");
  Shop other;
  other.tell({"all", store::Answers::whole, at(60), {}});
  other.tell(whole(at(0), {offer(Side::home, "2.90")}), at(65));
  EXPECT_EQ(other.read(at(65)), "");
}

TEST(Arrival, ACorrectionIsARevisionThatIsSeenFromWhenItWasTold) {
  Shop shop;
  shop.tell(part(at(0), offer(Side::home, "3.60")));
  shop.tell(part(at(30), offer(Side::home, "2.90")));
  const auto corrected = shop.tell(part(at(0), offer(Side::home, "3.50")), at(40));
  EXPECT_EQ(corrected.added, 1);
  EXPECT_EQ(shop.tell(part(at(0), offer(Side::home, "3.50")), at(41)).unchanged, 1);
  EXPECT_EQ(shop.count("quote"), 3);
  EXPECT_EQ(shop.read(at(10), at(10)), "bet365 home 3.60 for ?, 600 s old; ");
  EXPECT_EQ(shop.read(at(10), at(39)), "bet365 home 3.60 for ?, 600 s old; ");
  EXPECT_EQ(shop.read(at(10), at(40)), "bet365 home 3.50 for ?, 600 s old; ");
  EXPECT_EQ(shop.read(at(40)), "bet365 home 2.90 for ?, 600 s old; ");
  shop.tell(part(at(0), offer(Side::home, "3.40")), at(50));
  EXPECT_EQ(shop.read(at(10), at(49)), "bet365 home 3.50 for ?, 600 s old; ");
  EXPECT_EQ(shop.read(at(10), at(50)), "bet365 home 3.40 for ?, 600 s old; ");
}

TEST(Arrival, APriceThatStandsIsCorrectedToo) {
  Shop shop;
  shop.tell(part(at(0), offer(Side::home, "3.60")));
  shop.tell(part(at(0), offer(Side::home, "3.50")), at(40));
  EXPECT_EQ(shop.read(at(39)), "bet365 home 3.60 for ?, 2340 s old; ");
  EXPECT_EQ(shop.read(at(40)), "bet365 home 3.50 for ?, 2400 s old; ");
  shop.tell(part(at(0), offer(Side::home, nullptr)), at(50));
  EXPECT_EQ(shop.read(at(49)), "bet365 home 3.50 for ?, 2940 s old; ");
  EXPECT_EQ(shop.read(at(50)), "");
}

// The second had no row of its own.
TEST(Arrival, APriceThatWasUnchangedIsCorrectedToo) {
  for (const bool by_itself : {true, false}) {
    const auto told = [&](UtcTime seen, const char* price) {
      auto one = part(seen, offer(Side::home, price));
      if (!by_itself) one.answers = store::Answers::markets;
      return one;
    };
    Shop shop;
    shop.tell(told(at(0), "3.60"));
    shop.tell(told(at(30), "3.60"));
    shop.tell(told(at(60), "3.60"));
    shop.tell(told(at(30), "3.50"), at(70));
    EXPECT_EQ(shop.read(at(40)), "bet365 home 3.60 for ?, 600 s old; ");
    EXPECT_EQ(shop.read(at(40), at(70)), "bet365 home 3.50 for ?, 600 s old; ");
    EXPECT_EQ(shop.read(at(70)), "bet365 home 3.60 for ?, 600 s old; ");
  }
}

// Three and four polls of prices that move, stay, come and go.
class AnyOrder : public testing::TestWithParam<store::Answers> {};

TEST_P(AnyOrder, TellsOneStory) {
  std::mt19937 random{20260301};
  constexpr const char* kPrices[] = {"2.10", "2.20"};
  constexpr const char* kBooks[] = {"bet365", "zbook"};
  constexpr const char* kSizes[] = {"50", "70", nullptr};
  Shop shop;
  for (int round = 0; round < 40; ++round) {
    std::vector<Told> polls(round % 8 == 0 ? 4 : 3);
    int minute = 0;
    for (auto& told : polls) {
      minute += 15 + static_cast<int>(random() % 3) * 15;
      told = {"all", GetParam(), at(minute), {}};
      std::optional as_of{at(minute) - minutes{random() % 3 * 7}};
      if (random() % 6 == 0) as_of.reset();
      for (const auto* book : kBooks) {
        auto market = market_of(book, at(minute), as_of, {});
        for (const auto side : {Side::home, Side::draw}) {
          const auto what = random() % 4;
          const bool says_gone = what == 0 && GetParam() == store::Answers::part;
          if (what < 2 && !says_gone) continue;
          market.offers.push_back(says_gone ? offer(side, nullptr)
                                            : offer(side, kPrices[what - 2], kSizes[random() % 3]));
        }
        if (!market.offers.empty()) told.markets.push_back(market);
      }
    }
    expect_one_story(shop, polls);
    if (HasFatalFailure()) {
      ADD_FAILURE() << "round " << round;
      return;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Arrival, AnyOrder,
                         testing::Values(store::Answers::whole, store::Answers::markets,
                                         store::Answers::part));

// Lines of a script between the answers to a question, about the same book.
TEST(Arrival, TwoSourcesOfOneBookTellOneStory) {
  std::mt19937 random{7};
  constexpr const char* kPrices[] = {"2.10", "2.20", "2.30"};
  Shop shop;
  for (int round = 0; round < 60; ++round) {
    std::vector<Told> polls;
    for (int n = 0; n < 3; ++n) {
      const auto seen = at(20 * (n + 1));
      auto told = part(seen, offer(Side::home, kPrices[random() % 3]));
      if (random() % 2 == 0) {
        told.question = "all";
        told.answers = store::Answers::markets;
      }
      polls.push_back(told);
    }
    expect_one_story(shop, polls);
    if (HasFatalFailure()) return;
  }
}

}  // namespace
