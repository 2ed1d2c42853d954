#include <base/error.hpp>
#include <store/board.hpp>
#include <store/ingest.hpp>
#include <store/joining.hpp>
#include <store/listing_writer.hpp>
#include <store/name_list.hpp>
#include <store/seeds.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

UtcTime utc(const char* time) {
  return parse_utc(time);
}

class Joining : public testing::Test {
 protected:
  // A source's price on a player to score more than 20.5 points, on a match it calls so.
  void prop(const char* source, const char* home, const char* player, const char* price) {
    market::Listing listing{{.provider_id = std::string{"m of "} + source,
                             .sport = "basketball",
                             .league = "made",
                             .home = home,
                             .away = "Owls",
                             .starts_at = utc("2026-03-01T20:00:00Z")},
                            {}};
    listing.markets.push_back(
        {.book = source,
         .market = market::parse_market("player_points"),
         .seen_at = utc("2026-03-01T10:00:00Z"),
         .as_of = utc("2026-03-01T10:00:00Z"),
         .offers = {
             {market::Side::over, player, market::Line{82}, odds::Price::parse(price), {}}}});
    store::ListingWriter writer{
        db_, {.provider = source, .at = utc("2026-03-01T10:00:00Z")}, store::Answers::part};
    writer.write(std::vector{listing});
    writer.finish();
  }

  // The boards of the events to come: "Gulls: a 1.90, b 2.00".
  std::vector<std::string> boards() {
    std::vector<std::string> found;
    const auto now = utc("2026-03-01T11:00:00Z");
    store::Boards boards{db_, now};
    for (const auto& event : store::events_ahead(db_, now, now + std::chrono::hours{24})) {
      for (const auto& board : boards.of(event, now)) {
        auto text = event.home + ':';
        for (const auto& outcome : board.outcomes) {
          for (const auto& price : outcome.prices) {
            text += fmt::format(" {} {}", price.book, to_string(price.price));
          }
        }
        found.push_back(text);
      }
    }
    return found;
  }

  std::int64_t id(const char* name) { return store::meant_by(db_, name, "").at(0).id; }
  void join(const char* first, const char* second) {
    store::Joining{db_}.join(id(first), id(second));
  }
  void part(const char* second) { store::Joining{db_}.part(id(second)); }
  std::string joined_to(const char* name) { return store::list_names(db_, name).at(0).joined_to; }

  using Boards = std::vector<std::string>;
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Joining, PutsTheSelectionsOnAPlayerOfOneMatchTogether) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  prop("b", "Gulls", "Nicholas Roe", "2.00");
  const Boards apart{"Gulls: a 1.90", "Gulls: b 2.00"};
  EXPECT_EQ(boards(), apart);
  join("Nic Roe", "Nicholas Roe");
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90 b 2.00"}));
  part("Nicholas Roe");
  EXPECT_EQ(boards(), apart);
}

TEST_F(Joining, WhatComesLaterUnderTheSecondIsTheFirsts) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  prop("b", "Gulls", "Nicholas Roe", "2.00");
  join("Nic Roe", "Nicholas Roe");
  prop("b", "Gulls", "Nicholas Roe", "2.10");
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90 b 2.10"}));
}

TEST_F(Joining, AMatchUnderBothNamesIsOne) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  prop("b", "Harbor Gulls", "Nic Roe", "2.00");
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90", "Harbor Gulls: b 2.00"}));
  join("Harbor Gulls", "Gulls");
  EXPECT_EQ(boards(), (Boards{"Harbor Gulls: a 1.90 b 2.00"}));
  prop("a", "Gulls", "Nic Roe", "1.80");
  EXPECT_EQ(boards(), (Boards{"Harbor Gulls: a 1.80 b 2.00"}));
}

TEST_F(Joining, ThoseThatWereJoinedToTheSecondFollow) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  prop("b", "Harbor Gulls", "Nic Roe", "2.00");
  prop("c", "Harbour", "Nic Roe", "2.10");
  join("Gulls", "Harbor Gulls");
  join("Harbour", "Gulls");
  EXPECT_EQ(joined_to("Harbor Gulls"), "Harbour");
  EXPECT_EQ(boards(), (Boards{"Harbour: a 1.90 b 2.00 c 2.10"}));
  part("Gulls");
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90", "Harbour: b 2.00 c 2.10"}));
  part("Harbor Gulls");
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90", "Harbor Gulls: b 2.00", "Harbour: c 2.10"}));
}

TEST_F(Joining, RefusesTwoThatHavePlayedEachOther) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  EXPECT_THROW(join("Gulls", "Owls"), Error);
}

TEST_F(Joining, ASeedIsASpellingOfWhicheverIsThere) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  prop("b", "Harbor Gulls", "Nic Roe", "2.00");
  const std::vector<store::Seed> seeds{{"Gulls", "Harbor Gulls"}, {"Pines", "Silver Pines"}};
  store::seed_names(db_, "basketball", "a", "b", seeds);
  EXPECT_EQ(boards(), (Boards{"Gulls: a 1.90 b 2.00"}));
  prop("b", "Silver Pines", "Nic Roe", "2.20");
  EXPECT_EQ(store::list_names(db_, "silver pines").at(0).name, "Pines");
}

// A store of before: names, sports and books that differ in case and blanks.
TEST_F(Joining, JoinsWhatAMigrationFindsAlike) {
  prop("a", "Gulls", "Nic Roe", "1.90");
  db_.run(
      "INSERT INTO participant (sport, role, name) VALUES ('Basketball', 0, 'GULLS');"
      "INSERT INTO event (competition, form, name, home, away, starts_at, start_assumed, "
      "start_since)"
      "  SELECT competition, 0, '', (SELECT max(id) FROM participant), away, starts_at + 600, 0, 0"
      "    FROM event");
  store::join_alike(db_);
  store::Statement query{db_, "SELECT count(*) FROM event WHERE same_as = 1"};
  query.step();
  EXPECT_EQ(query.integer(0), 1);
}

}  // namespace
