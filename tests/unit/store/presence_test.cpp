#include <store/board.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/schema.hpp>
#include <store/schema_steps.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

const UtcTime kStart = parse_utc("2026-03-01T15:00:00Z");
const UtcTime kOpen = parse_utc("2026-03-01T06:00:00Z");

std::string book(int number) {
  return fmt::format("book{}", number);
}

// Prices of one event's moneyline, home side, by book.
class Presence : public testing::Test {
 protected:
  static market::BookMarket market_of(int number, UtcTime seen, const char* price = "2.10") {
    return {.book = book(number),
            .market = {.kind = market::Kind::moneyline},
            .seen_at = seen,
            .as_of = seen,
            .offers = {{market::Side::home, "", {}, odds::Price::parse(price), {}}}};
  }

  store::Stored store(UtcTime at, std::vector<market::BookMarket> markets,
                      store::Answers answers = store::Answers::whole) {
    const market::Listing listing{{.provider_id = "m1",
                                   .sport = "football",
                                   .league = "E0",
                                   .home = "Ayr",
                                   .away = "Bath",
                                   .starts_at = kStart},
                                  std::move(markets)};
    store::ListingWriter writer{db_, {.provider = "test", .scope = "all", .at = at}, answers};
    writer.write(std::vector{listing});
    return writer.finish();
  }

  // "2.10 30": the home price at a book and its age in seconds; "" if there is none.
  static std::string price_at(store::Database& db, int number, UtcTime instant) {
    store::Boards boards{db, instant};
    const market::Event event{.id = market::EventId{1}, .starts_at = kStart};
    for (const auto& board : boards.of(event, instant)) {
      for (const auto& standing : board.outcomes.front().prices) {
        if (standing.book != book(number)) continue;
        return fmt::format("{} {}", to_string(standing.price),
                           standing.age ? fmt::to_string(standing.age->count()) : "?");
      }
    }
    return "";
  }
  std::string price_at(int number, UtcTime instant) { return price_at(db_, number, instant); }

  std::int64_t count(const char* rows) {
    store::Statement query{db_, fmt::format("SELECT count(*) FROM {}", rows)};
    query.step();
    return query.integer(0);
  }

  // The rows of `standing` that are not the newest of `quote`.
  std::int64_t wrong_standing() {
    return count(R"((
      SELECT selection, book, way, seen_at, seq, price_returned, price_staked, size, as_of
        FROM quote AS q
       WHERE NOT EXISTS (SELECT 1 FROM quote AS later
                          WHERE later.selection = q.selection AND later.book = q.book
                            AND later.way = q.way
                            AND (later.seen_at, later.seq) > (q.seen_at, q.seq))
      EXCEPT SELECT selection, book, way, seen_at, seq, price_returned, price_staked, size, as_of
        FROM standing))") +
           count("standing") - count("(SELECT DISTINCT selection, book, way FROM quote)");
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Presence, AnAnswerThatListsWhatTheLastDidIsOneRow) {
  store(kOpen, {market_of(1, kOpen), market_of(2, kOpen)});
  const auto rows = count("presence");
  for (int n = 1; n <= 5; ++n) {
    const auto now = kOpen + n * minutes{5};
    store(now, {market_of(1, now), market_of(2, now)});
  }
  EXPECT_EQ(count("presence"), rows);
  EXPECT_EQ(count("observation"), 6);
  EXPECT_EQ(count("quote"), 2);
  EXPECT_EQ(price_at(1, kOpen + minutes{26}), "2.10 60");
  EXPECT_EQ(price_at(1, kOpen + minutes{14}), "2.10 240");
}

TEST_F(Presence, OneMarketThatComesAndGoesIsItsOwnRowsAlone) {
  const auto poll = [&](int n, bool all) {
    const auto now = kOpen + n * minutes{5};
    std::vector<market::BookMarket> markets;
    for (int b = all ? 1 : 2; b <= 9; ++b) markets.push_back(market_of(b, now));
    return store(now, markets);
  };
  poll(0, true);
  EXPECT_EQ(poll(1, false).withdrawn, 1);
  EXPECT_EQ(price_at(1, kOpen + minutes{5}), "");
  poll(2, true);
  EXPECT_EQ(count("presence"), 10);
  EXPECT_EQ(price_at(1, kOpen + minutes{4}), "2.10 240");
  EXPECT_EQ(price_at(1, kOpen + minutes{7}), "");
  EXPECT_EQ(price_at(1, kOpen + minutes{11}), "2.10 60");
  EXPECT_EQ(price_at(2, kOpen + minutes{7}), "2.10 120");
}

TEST_F(Presence, AnEmptyWholeAnswerTakesEverythingBack) {
  store(kOpen, {market_of(1, kOpen)});
  EXPECT_EQ(store(kOpen + minutes{5}, {}).withdrawn, 1);
  EXPECT_EQ(store(kOpen + minutes{10}, {}).withdrawn, 0);
  EXPECT_EQ(price_at(1, kOpen + minutes{5}), "");
}

TEST_F(Presence, WhatTheSourceSawLaterThanItSaidWasNotKnownBefore) {
  auto old = market_of(1, kOpen);
  store(kOpen, {old});
  old.seen_at = kOpen + minutes{60};
  old.as_of = kOpen + minutes{30};
  store(old.seen_at, {old});
  EXPECT_EQ(price_at(1, kOpen + minutes{59}), "2.10 3540");
  EXPECT_EQ(price_at(1, kOpen + minutes{60}), "2.10 1800");
}

TEST_F(Presence, AnOlderPriceThatArrivesLateDoesNotStand) {
  store(kOpen + minutes{10}, {market_of(1, kOpen + minutes{10}, "2.20")}, store::Answers::part);
  store(kOpen + minutes{20}, {market_of(1, kOpen + minutes{5}, "2.50")}, store::Answers::part);
  EXPECT_EQ(price_at(1, kOpen + minutes{20}), "2.20 600");
  EXPECT_EQ(price_at(1, kOpen + minutes{9}), "2.50 240");
  EXPECT_EQ(wrong_standing(), 0);
}

// Against the definition: the newest answer not after an instant that listed it. Answers
// come in any order, also several of one second.
TEST_F(Presence, AgesAreThoseOfTheAnswersInWhateverOrderTheyCame) {
  std::mt19937 random{20260301};
  constexpr int kBooks = 4;
  std::map<UtcTime, std::set<int>> answers;
  for (int n = 0; n < 150; ++n) {
    const auto at = kOpen + minutes{random() % 100};
    std::vector<market::BookMarket> markets;
    for (int b = 1; b <= kBooks; ++b) {
      if (random() % 3 == 0) continue;
      markets.push_back(market_of(b, at));
      answers[at].insert(b);
    }
    store(at, markets, store::Answers::markets);
  }
  for (int minute = 0; minute <= 110; ++minute) {
    const auto now = kOpen + minutes{minute} + seconds{30};
    for (int b = 1; b <= kBooks; ++b) {
      std::string expected;
      for (const auto& [at, books] : answers) {
        if (at <= now && books.contains(b)) expected = fmt::format("2.10 {}", (now - at).count());
      }
      ASSERT_EQ(price_at(b, now), expected) << "book " << b << ", minute " << minute;
    }
  }
  EXPECT_EQ(wrong_standing(), 0);
}

// Whole answers in order, with prices that move, come and go, and dates of their own.
TEST_F(Presence, PricesAndAgesArePastOnesToo) {
  std::mt19937 random{7};
  constexpr int kBooks = 3;
  constexpr const char* kPrices[] = {"2.10", "2.20", "2.30"};
  struct State {
    std::string price;  // "" when withdrawn
    std::optional<UtcTime> as_of;
    std::optional<UtcTime> seen;
  };
  std::map<UtcTime, std::vector<State>> history;
  std::vector<State> now_known(kBooks);
  for (int n = 0; n < 120; ++n) {
    const auto at = kOpen + n * minutes{3};
    std::vector<market::BookMarket> markets;
    for (int b = 0; b < kBooks; ++b) {
      auto& state = now_known[static_cast<std::size_t>(b)];
      if (random() % 4 == 0) {
        state.price.clear();
        continue;
      }
      const auto* price = kPrices[random() % 3];
      auto one = market_of(b, at, price);
      switch (random() % 4) {
        case 0: one.as_of = at - minutes{4}; break;
        case 1: one.as_of = at - minutes{10 + random() % 60}; break;
        case 2: one.as_of.reset(); break;
        default: break;
      }
      if (state.price != price) state.as_of = one.as_of;
      state.price = price;
      if (one.as_of) {
        const auto stood = at - *one.as_of <= minutes{10} ? at : *one.as_of;
        state.seen = std::max(state.seen.value_or(stood), stood);
      }
      markets.push_back(one);
    }
    store(at, markets);
    history[at] = now_known;
  }
  for (const auto& [at, states] : history) {
    const auto now = at + seconds{100};
    for (int b = 0; b < kBooks; ++b) {
      const auto& state = states[static_cast<std::size_t>(b)];
      std::string expected;
      if (!state.price.empty()) {
        const auto since = state.as_of && state.seen ? std::max(*state.as_of, *state.seen)
                                                     : state.as_of.value_or(now);
        expected = state.price + ' ' + (state.as_of ? fmt::to_string((now - since).count()) : "?");
      }
      ASSERT_EQ(price_at(b, now), expected) << "book " << b << " at " << format_utc(at);
    }
  }
  EXPECT_EQ(wrong_standing(), 0);
}

// A store of before: sets of markets that whole answers spoke of, and when.
TEST_F(Presence, AgesOfAnOlderStoreAreTheSameAfterItIsMigrated) {
  std::mt19937 random{11};
  auto db = store::Database::open(":memory:", store::Mode::any);
  db.run("PRAGMA foreign_keys = OFF");
  for (const auto step : {0U, 1U}) {
    for (const auto* part : store::schema_steps()[step]) db.run(part);
  }
  db.run(R"(PRAGMA user_version = 2;
    INSERT INTO participant VALUES (1, 'football', 'Ayr'), (2, 'football', 'Bath');
    INSERT INTO market VALUES (1, 'moneyline', 'game');
    INSERT INTO selection VALUES (1, 1, 1, '', 'home', NULL))");
  store::Statement{db, "INSERT INTO event VALUES (1, 'football', 'E0', 1, 2, ?, 0, 0)"}
      .bind(kStart)
      .run();
  constexpr int kBooks = 4;
  for (int b = 1; b <= kBooks; ++b) {
    store::Statement{db, "INSERT INTO book VALUES (?, ?)"}.bind(b, book(b)).run();
  }
  for (int set = 1; set < 1 << kBooks; ++set) {
    store::Statement{db, "INSERT INTO coverage VALUES (?, ?)"}.bind(set, book(set)).run();
    for (int b = 1; b <= kBooks; ++b) {
      if ((set >> (b - 1)) % 2 == 0) continue;
      store::Statement{db, "INSERT INTO covered VALUES (1, ?, 1, ?)"}.bind(b, set).run();
    }
  }
  int last = 0;
  for (int n = 1; n <= 60; ++n) {
    const auto at = kOpen + n * minutes{4} + seconds{random() % 60};
    last = 1 + static_cast<int>(random() % ((1 << kBooks) - 1));
    store::Statement{db, "INSERT INTO poll VALUES (?, 'test', 'all', '', ?, 1, 1, 1, 0, 0, '', ?)"}
        .bind(n, at, last)
        .run();
    const auto seen = random() % 4 == 0 ? at - minutes{20} : at;
    store::Statement{db, "INSERT OR IGNORE INTO observation VALUES (?, ?)"}.bind(last, seen).run();
    for (int b = 1; b <= kBooks; ++b) {
      if (random() % 4 != 0) continue;
      store::Statement insert{db, "INSERT INTO quote VALUES (1, ?, ?, 0, ?, ?, ?, ?)"};
      const bool gone = random() % 3 == 0;
      const auto returned = gone ? std::nullopt : std::optional{std::int64_t{210 + n}};
      insert.bind(b, at, returned, gone ? std::nullopt : std::optional{std::int64_t{100}}, at, n)
          .run();
    }
    if (random() % 5 == 0) {
      store::Statement{db, "INSERT OR IGNORE INTO sighting VALUES (1, ?, ?)"}.bind(1, at).run();
    }
  }

  // As the boards of before read it.
  store::Statement then{db, R"(
    SELECT price_returned, ?2 - max(as_of,
             coalesce((SELECT max(at) FROM sighting WHERE book = ?1 AND at <= ?2), as_of),
             coalesce((SELECT max(at) FROM observation JOIN covered USING (coverage)
                        WHERE covered.book = ?1 AND at <= ?2), as_of))
      FROM quote WHERE book = ?1 AND seen_at <= ?2 ORDER BY seen_at DESC, seq DESC LIMIT 1)"};
  std::map<std::pair<int, UtcTime>, std::string> before;
  for (int n = 0; n < 500; ++n) {
    const auto at = kOpen + seconds{random() % (300 * 60)};
    const int b = 1 + static_cast<int>(random() % kBooks);
    then.bind(b, at);
    auto& text = before[{b, at}];
    if (!then.step() || then.is_null(0)) continue;
    text = fmt::format("{} {}", to_string(odds::Price::from_ratio(then.integer(0), 100)),
                       then.integer(1));
  }
  then.bind(0, kOpen).run();

  store::migrate(db);
  for (const auto& [where, expected] : before) {
    ASSERT_EQ(price_at(db, where.first, where.second), expected)
        << "book " << where.first << " at " << format_utc(where.second);
  }

  // The next answer takes back what it no longer lists.
  const auto now = kOpen + minutes{300};
  std::int64_t standing = 0;
  for (int b = 1; b <= kBooks; ++b) {
    if ((last >> (b - 1)) % 2 == 1 && !price_at(db, b, now).empty()) ++standing;
  }
  store::ListingWriter writer{
      db, {.provider = "test", .scope = "all", .at = now}, store::Answers::whole};
  const auto stored = writer.finish();
  EXPECT_GT(standing, 0);
  EXPECT_EQ(stored.withdrawn, standing);
}

}  // namespace
