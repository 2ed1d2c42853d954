#include <store/ingest.hpp>
#include <store/joining.hpp>
#include <store/listing_writer.hpp>
#include <store/players.hpp>
#include <store/rosters.hpp>
#include <store/spellings.hpp>

#include <gtest/gtest.h>

namespace {

class Players : public testing::Test {
 protected:
  using Members = std::vector<market::Roster::Member>;

  Players() {
    store::ListingWriter writer{
        db_, {.provider = "lists", .scope = "cards", .at = now_}, store::Answers::part};
    writer.write(std::vector<market::Listing>{game("g1", "Harbor", "Summit"),
                                              game("g2", "Delta", "Summit")});
    writer.finish();
  }

  static market::Listing game(const char* id, const char* home, const char* away) {
    return {{.provider_id = id,
             .sport = "basketball",
             .league = "basketball_made",
             .home = home,
             .away = away,
             .starts_at = parse_utc("2026-03-10T23:00:00Z")},
            {}};
  }

  store::StoredRosters store(const char* team, const Members& members,
                             const char* source = "lists") {
    return store::store_rosters(
        db_, {.provider = source, .scope = "roster", .at = now_},
        std::vector<market::Roster>{{.sport = "basketball", .team = team, .members = members}});
  }

  // The id, or why not.
  std::string find(std::int64_t event, const char* name, const char* id = "",
                   const char* source = "book") {
    const auto found = store::Players{db_, source, now_}.find(event, name, id);
    return found ? name_of(*found) : found.why_not().why;
  }

  std::string name_of(std::int64_t id) {
    store::Statement query{db_, "SELECT name FROM participant WHERE id = ?"};
    query.bind(id);
    query.step();
    return query.text(0);
  }

  std::int64_t count(const char* table) {
    store::Statement query{db_, fmt::format("SELECT count(*) FROM {}", table)};
    query.step();
    return query.integer(0);
  }

  void later(std::chrono::hours hours) { now_ += hours; }

  UtcTime now_ = parse_utc("2026-03-10T12:00:00Z");
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Players, AreFoundInsideTheTwoTeamsOfTheMatch) {
  EXPECT_FALSE((store::Players{db_, "book", now_}.are_known(1)));
  store("Harbor", {{"Caleb Marsh", "11"}, {"Ivo Kranjčec", "12"}});
  EXPECT_FALSE((store::Players{db_, "book", now_}.are_known(1)));
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  store("Delta", {{"Cody Marsh", "31"}});
  EXPECT_TRUE((store::Players{db_, "book", now_}.are_known(1)));
  EXPECT_EQ(find(1, "Ivo Kranjcec"), "Ivo Kranjčec");
  EXPECT_EQ(find(1, "C. Marsh"), "Caleb Marsh");
  EXPECT_EQ(find(2, "C. Marsh"), "Cody Marsh");
  EXPECT_EQ(find(2, "Ned Oakes"), "Ned Oakes Jr.");
  EXPECT_EQ(find(2, "Caleb Marsh"), "'Caleb Marsh' is no player of either team");
  EXPECT_EQ(count("participant WHERE role = 1"), 4);  // to look for one makes none
}

TEST_F(Players, ChangeTeamsAndAreKnownByWhatWasKnownThen) {
  store("Harbor", {{"Caleb Marsh", "11"}, {"Ivo Kranjčec", "12"}});
  store("Delta", {{"Cody Marsh", "31"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  const auto then = now_;
  later(std::chrono::hours{24});
  EXPECT_EQ(store("Harbor", {{"Ivo Kranjčec", "12"}}).moved, 1);  // he is on no list ...
  EXPECT_EQ(store("Delta", {{"Caleb Marsh", "11"}, {"Cody Marsh", "31"}}).moved, 1);
  EXPECT_EQ(find(2, "C. Marsh"), "'C. Marsh' may be any of Caleb Marsh, Cody Marsh");
  EXPECT_EQ(find(1, "C. Marsh"), "'C. Marsh' is no player of either team");
  EXPECT_TRUE((store::Players{db_, "book", then}.find(1, "C. Marsh")));
  const auto rows = count("plays_for");
  EXPECT_EQ(store("Delta", {{"Caleb Marsh", "11"}, {"Cody Marsh", "31"}}).moved, 0);
  EXPECT_EQ(count("plays_for"), rows);
}

TEST_F(Players, OfOneNameAreTwoWhereTheirIdsDiffer) {
  store("Harbor", {{"Caleb Marsh", "11"}});
  store("Delta", {{"Caleb Marsh", "99"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  EXPECT_EQ(find(1, "Caleb Marsh"), "Caleb Marsh");
  EXPECT_EQ(find(2, "Caleb Marsh"), "Caleb Marsh (lists 99)");
  EXPECT_EQ(find(1, "?", "99", "lists"), "Caleb Marsh (lists 99)");
}

// A name in prices of another league made somebody: he is not the one whom a roster makes.
TEST_F(Players, OfARosterAreNobodyWhoMerelyHasTheName) {
  store::Spellings{db_, "book", now_}.put({"basketball", market::Role::player, "Caleb Marsh"});
  store("Harbor", {{"Caleb Marsh", "11"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  EXPECT_EQ(find(1, "Caleb Marsh"), "Caleb Marsh (lists 11)");
}

TEST_F(Players, KeepAnIdThatWasFoundByTheirName) {
  store("Harbor", {{"Caleb Marsh", "11"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  EXPECT_EQ(find(1, "Ned Oakes", "16277", "league"), "Ned Oakes Jr.");
  EXPECT_EQ(find(1, "N. O.", "16277", "league"), "Ned Oakes Jr.");
  EXPECT_EQ(find(1, "Ned Oakes", "99999", "league"), "'Ned Oakes' has another id at league");
  EXPECT_EQ(count("participant_ref WHERE how = 'suffix'"), 1);
}

TEST_F(Players, AreRenamedByTheirRosterAndKeepWhatTheyWereCalled) {
  store("Harbor", {{"Ron Artes", "11"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  later(std::chrono::hours{24});
  EXPECT_EQ(store("Harbor", {{"Metta Peace", "11"}}).added, 0);
  EXPECT_EQ(find(1, "M. Peace"), "Ron Artes");
  EXPECT_EQ(find(1, "Ron Artes"), "Ron Artes");
  store("Summit", {{"metta peace", "22"}, {"Ned Oakes Jr.", "21"}});
  EXPECT_EQ(find(1, "?", "22", "lists"), "metta peace (lists 22)");
}

TEST_F(Players, AreTheFirstOfNamesThatAreJoined) {
  store("Harbor", {{"Caleb Marsh", "11"}});
  store("Summit", {{"Ned Oakes Jr.", "21"}});
  store::Spellings{db_, "book", now_}.put({"basketball", market::Role::player, "Kip Marsh"});
  EXPECT_EQ(find(1, "Kip Marsh"), "'Kip Marsh' is no player of either team");
  store::Statement ids{db_,
                       "SELECT (SELECT id FROM participant WHERE name = 'Caleb Marsh'),"
                       "       (SELECT id FROM participant WHERE name = 'Kip Marsh')"};
  ids.step();
  store::Joining{db_}.join(ids.integer(0), ids.integer(1));
  EXPECT_EQ(find(1, "Kip Marsh"), "Caleb Marsh");
}

TEST_F(Players, OnceListedStayOnRecord) {
  store("Harbor", {{"Caleb Marsh", "11"}});
  EXPECT_ANY_THROW(db_.run("DELETE FROM plays_for"));
  EXPECT_ANY_THROW(db_.run("UPDATE plays_for SET team = NULL"));
}

}  // namespace
