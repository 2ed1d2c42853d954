#include <store/listing_writer.hpp>
#include <store/price_changes.hpp>
#include <store/schema.hpp>

#include <gtest/gtest.h>

namespace {

const UtcTime kAtTip = parse_utc("2026-01-15T20:00:00Z");
constexpr market::Market kSpread{.kind = market::Kind::spread};

class PriceChangesInTheStore : public testing::Test {
 protected:
  // A whole answer with both sides of one line of a book.
  void poll(UtcTime at, double line, const char* price) {
    const market::Line home{static_cast<std::int64_t>(4 * line)};
    const market::BookMarket market{
        .book = "fanduel",
        .market = kSpread,
        .seen_at = at,
        .as_of = at,
        .offers = {{market::Side::home, "", home, odds::Price::parse(price), {}},
                   {market::Side::away, "", -home, odds::Price::parse("1.90"), {}}}};
    const market::Listing listing{{.provider_id = "g1",
                                   .sport = "basketball",
                                   .league = "nba",
                                   .home = "Owls",
                                   .away = "Gulls",
                                   .starts_at = kAtTip + std::chrono::hours{5}},
                                  {market}};
    store::ListingWriter writer{
        db_, {.provider = "test", .scope = "all", .at = at}, store::Answers::whole};
    writer.write(std::vector{listing});
    writer.finish();
  }

  // "-3.5 1.91" or "-3.5 gone", with the hours before the tip-off.
  std::vector<std::string> changes(UtcTime now = kAtTip,
                                   std::chrono::hours over = std::chrono::hours{6}) {
    store::PriceChanges reader{db_, now};
    std::vector<std::string> found;
    for (const auto& one : reader.of(market::EventId{1}, kSpread, now - over, now)) {
      found.push_back(fmt::format(
          "{} {} {} {}", std::chrono::duration_cast<std::chrono::hours>(kAtTip - one.at).count(),
          one.book, to_string(*one.line), one.price ? to_string(*one.price) : "gone"));
    }
    return found;
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};
using Changes = std::vector<std::string>;

TEST_F(PriceChangesInTheStore, AreWhatStoodAndWhatChanged) {
  poll(kAtTip - std::chrono::hours{20}, -3.5, "1.80");
  poll(kAtTip - std::chrono::hours{10}, -3.5, "1.91");
  poll(kAtTip - std::chrono::hours{8}, -3.5, "1.91");
  poll(kAtTip - std::chrono::hours{3}, -4.5, "1.95");
  // Within a second in no order that means anything.
  EXPECT_EQ(changes(),
            (Changes{"10 fanduel -3.5 1.91", "3 fanduel -4.5 1.95", "3 fanduel -3.5 gone"}));
  EXPECT_EQ(changes(kAtTip, std::chrono::hours{2}),
            (Changes{"3 fanduel -4.5 1.95", "3 fanduel -3.5 gone"}));
  EXPECT_EQ(changes(kAtTip - std::chrono::hours{3} - std::chrono::seconds{1}),
            Changes{"10 fanduel -3.5 1.91"});
  EXPECT_EQ(changes(kAtTip - std::chrono::hours{21}), Changes{});
}

TEST_F(PriceChangesInTheStore, AreOfNoMarketThatNobodyPriced) {
  poll(kAtTip - std::chrono::hours{3}, -4.5, "1.95");
  store::PriceChanges reader{db_, kAtTip};
  const auto from = kAtTip - std::chrono::hours{6};
  EXPECT_TRUE(reader.of(market::EventId{1}, {.kind = market::Kind::total}, from, kAtTip).empty());
  EXPECT_TRUE(reader.of(market::EventId{2}, kSpread, from, kAtTip).empty());
}

}  // namespace
