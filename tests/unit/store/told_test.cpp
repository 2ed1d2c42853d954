#include <store/schema.hpp>
#include <store/told.hpp>

#include <gtest/gtest.h>

namespace {

using std::chrono::seconds;
using Words = std::set<std::string>;

const market::EventId kMatch{1};
const UtcTime kTold = from_unix(1'000);

void add_match(store::Database& db) {
  db.run(
      "INSERT INTO participant (id, sport, role, name)"
      " VALUES (1, 'football', 0, 'Ayr'), (2, 'football', 0, 'Bath'), (3, 'football', 1, 'Orr');"
      "INSERT INTO competition (id, sport, key) VALUES (1, 'football', 'E0');"
      "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed,"
      "                   start_since) VALUES (1, 1, 0, '', 1, 2, 900, 0, 700);");
}

TEST(Told, IsKnownFromTheEarliestTimeOn) {
  auto db = store::Database::open(":memory:", store::Mode::create);
  add_match(db);
  store::ToldWriter writer{db};
  writer.tell(kMatch, "h1", kTold + seconds{5});
  writer.tell(kMatch, "h1", kTold);
  writer.tell(kMatch, "h1", kTold + seconds{9});
  EXPECT_EQ(store::told_of(db, kMatch, kTold - seconds{1}), Words{});
  EXPECT_EQ(store::told_of(db, kMatch, kTold), Words{"h1"});
}

// A store of before says it by the results that had it, and by the prices of matches whose
// provider gives scores of regulation time.
TEST(Told, OfAStoreThatIsMigratedIsKnownSinceTheFirstResultThatHadIt) {
  auto db = store::Database::open(":memory:", store::Mode::any);
  store::migrate(db, 5);
  add_match(db);
  db.run(
      "INSERT INTO poll (id, provider, scope, label, at, events, entries, added, raw)"
      " VALUES (1, 'football-data', '', '', 2000, 1, 1, 1, ''), (2, 'ndjson', '', '', 2000, 1, 1, "
      "1, '');"
      "INSERT INTO event_ref (provider, provider_id, event) VALUES ('football-data', 'a', 1);"
      "INSERT INTO book VALUES (1, 'bet365');"
      "INSERT INTO market VALUES (1, '1x2', 'game');"
      "INSERT INTO selection VALUES (1, 1, 1, NULL, 0, NULL);"
      "INSERT INTO quote (selection, book, way, seen_at, seq, price_returned, price_staked, poll)"
      " VALUES (1, 1, 0, 750, 0, 2, 1, 2), (1, 1, 0, 800, 0, 3, 1, 1), (1, 1, 0, 850, 0, 4, 1, 1);"
      "INSERT INTO result (event, revision, status, known_at, poll)"
      " VALUES (1, 1, 1, 1000, 1), (1, 2, 1, 1005, 1);"
      "INSERT INTO score VALUES (1, 1, 'game', 0, 1, 0), (1, 2, 'game', 0, 1, 0),"
      "                         (1, 2, 'h1', 0, 1, 0);"
      "INSERT INTO box VALUES (1, 1, 3, 'shots', 4, 1), (1, 2, 3, 'shots', 4, 1);"
      "INSERT INTO told VALUES (1, 'regulation'), (1, 'h1'), (1, 'shots'), (1, 'order');");
  store::migrate(db);
  EXPECT_EQ(store::told_of(db, kMatch, from_unix(799)), Words{"order"});  // nobody knows since when
  EXPECT_EQ(store::told_of(db, kMatch, from_unix(800)), (Words{"order", "regulation"}));
  EXPECT_EQ(store::told_of(db, kMatch, kTold), (Words{"order", "regulation", "shots"}));
  EXPECT_EQ(store::told_of(db, kMatch, kTold + seconds{5}),
            (Words{"h1", "order", "regulation", "shots"}));
}

}  // namespace
