#include <base/error.hpp>
#include <store/cards.hpp>
#include <store/context.hpp>
#include <store/context_writer.hpp>
#include <store/rosters.hpp>

#include <gtest/gtest.h>

namespace {

using market::Availability;
using market::Side;
using store::ContextKind;

// Two teams, whom the source of reports knows, and one player whom it does not.
class Context : public testing::Test {
 protected:
  Context() {
    store::store_cards(db_, poll("espn"), std::vector{market::Card{.fixture = game()}});
    roster("Harbor", {{"Ash", "21"},
                      {"Birk", "22"},
                      {"Cole", "23"},
                      {"Dunn", "24"},
                      {"Egan", "25"},
                      {"Falk", "26"}});
    roster("Summit", {{"Gale", "51"}});
  }

  market::Fixture game() const {
    return {.provider_id = "401",
            .sport = "basketball",
            .league = "basketball_nba",
            .home = "Harbor",
            .away = "Summit",
            .starts_at = start_};
  }

  store::Poll poll(const char* source) const {
    return {.provider = source, .scope = "s", .at = now_};
  }

  void roster(const char* team, std::vector<market::Roster::Member> members,
              const char* source = "espn") {
    store::store_rosters(db_, poll(source),
                         std::vector<market::Roster>{{"basketball", team, std::move(members)}});
  }

  store::ContextFetch fetch(ContextKind kind, const char* game = "") const {
    return {.kind = kind, .source = "espn", .scope = "s", .game = game, .at = now_, .raw = {}};
  }

  void report(std::vector<market::Injury> injuries) {
    store::store_injuries(db_, fetch(ContextKind::injuries), injuries);
  }

  void fail(ContextKind kind, const char* game = "") {
    store::store_failure(db_, fetch(kind, game), "HTTP status 403");
  }

  void name(std::vector<market::NamedLineup::Player> home) {
    const market::NamedLineup named{game(), std::move(home), {}};
    store::store_lineups(db_, fetch(ContextKind::lineups, "401"), std::vector{named});
  }

  static std::vector<market::NamedLineup::Player> five(const char* fifth) {
    return {{"Ash", "21", true},
            {"Birk", "22", true},
            {"Cole", "23", true},
            {"Dunn", "24", true},
            {fifth, std::string{fifth} == "Egan" ? "25" : "99", true},
            {"Falk", "26", false}};
  }

  market::ParticipantId id(const char* name) {
    store::Statement query{db_, "SELECT id FROM participant WHERE name = ?"};
    query.bind(name);
    query.step();
    return market::ParticipantId{query.integer(0)};
  }

  // "out 1.00", or why it is not known.
  std::string state(const char* name, UtcTime at) {
    const auto said = store::Context{db_, at}.player(id(name));
    return said ? fmt::format("{} {:.2f}", to_string(said->availability), said->miss)
                : said.why_not().why;
  }
  std::string state(const char* name) { return state(name, now_); }

  // "confirmed", "not confirmed", or why nothing is known.
  std::string lineup(UtcTime at) {
    const auto said = store::Context{db_, at}.lineup(market::EventId{1}, Side::home);
    if (!said) return said.why_not().why;
    return said->is_confirmed ? "confirmed" : "not confirmed";
  }
  std::string lineup() { return lineup(now_); }

  market::Squads squads() { return store::Context{db_, now_}.squads(market::EventId{1}); }

  void later(int elapsed) { now_ += std::chrono::minutes{elapsed}; }

  UtcTime start_ = parse_utc("2026-03-10T23:00:00Z");
  UtcTime now_ = parse_utc("2026-03-10T21:00:00Z");
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Context, NobodyIsWellOfWhomNobodyWasAsked) {
  EXPECT_EQ(state("Ash"), "nobody was asked in the last 1 h");
  EXPECT_EQ(lineup(), "not asked in the last 1 h");
  EXPECT_FALSE(squads().reported);
  EXPECT_FALSE(squads().home);
}

TEST_F(Context, WhoIsNotInTheReportIsWell) {
  report({{"Harbor", "Ash", "21", Availability::out, "Ankle"}});
  EXPECT_EQ(state("Ash"), "out 1.00");
  EXPECT_EQ(state("Birk"), "available 0.00");
  const auto known = squads();
  ASSERT_TRUE(known.reported);
  EXPECT_EQ(*known.reported, (std::map{std::pair{id("Ash"), Availability::out}}));
}

TEST_F(Context, WhomTheSourceHasNoIdForMayBeInItAsSomebodyElse) {
  later(1);
  roster("Summit", {{"Hurst", "h"}}, "lists");
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  EXPECT_EQ(state("Hurst"), "espn has no id for him");
  EXPECT_EQ(squads().reported->at(id("Hurst")), Availability::unknown);
}

TEST_F(Context, AReportThatFailedSaysNothing_P13) {
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  later(15);
  fail(ContextKind::injuries);
  EXPECT_EQ(state("Ash"), "espn failed: HTTP status 403");
  EXPECT_EQ(state("Birk"), "espn failed: HTTP status 403");
  EXPECT_FALSE(squads().reported);
  EXPECT_EQ(state("Birk", now_ - std::chrono::minutes{1}), "available 0.00");
  later(15);
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  EXPECT_EQ(state("Ash"), "out 1.00");
}

TEST_F(Context, AReportStandsForAnHour) {
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  later(59);
  EXPECT_EQ(state("Ash"), "out 1.00");
  later(1);
  EXPECT_EQ(state("Ash"), "nobody was asked in the last 1 h");
}

TEST_F(Context, WhatWasKnownAtATimeStaysKnown) {
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  const auto first = now_;
  later(15);
  report({{"Harbor", "Ash", "21", Availability::probable, ""}});
  const auto second = now_;
  later(15);
  report({{"Harbor", "Birk", "22", Availability::out, ""}});
  EXPECT_EQ(state("Ash", first), "out 1.00");
  EXPECT_EQ(state("Ash", second), "probable 0.15");
  EXPECT_EQ(state("Ash"), "available 0.00");
  now_ = first;
  EXPECT_THROW(report({}), Error);
}

TEST_F(Context, OfOneWhoIsThereTwiceTheWorseIsBelieved) {
  report({{"Harbor", "Ash", "21", Availability::out, ""},
          {"Harbor", "Ash", "21", Availability::probable, ""}});
  EXPECT_EQ(state("Ash"), "out 1.00");
}

TEST_F(Context, FiveStartersAreALineup) {
  name({});
  EXPECT_EQ(lineup(), "not named yet");
  later(15);
  name(five("Egan"));
  EXPECT_EQ(lineup(), "confirmed");
  EXPECT_EQ(squads().home->starters.size(), 5U);
  EXPECT_EQ(squads().home->players.size(), 6U);
  EXPECT_FALSE(squads().away);
  later(15);
  name({{"Ash", "21", true}, {"Birk", "22", true}});
  EXPECT_EQ(lineup(), "not confirmed");
  EXPECT_FALSE(squads().home);
  EXPECT_EQ(lineup(now_ - std::chrono::minutes{1}), "confirmed");
}

TEST_F(Context, AStarterWhoIsNotKnownConfirmsNothing) {
  name(five("Nobody"));
  EXPECT_EQ(lineup(), "not confirmed");
  auto six = five("Egan");
  six.back().starts = true;
  later(1);
  name(six);
  EXPECT_EQ(lineup(), "not confirmed");
}

TEST_F(Context, ALineupThatCannotBeAskedForIsNotKnown) {
  name(five("Egan"));
  later(15);
  fail(ContextKind::lineups, "402");  // another game's
  EXPECT_EQ(lineup(), "confirmed");
  fail(ContextKind::lineups, "401");
  EXPECT_EQ(lineup(), "HTTP status 403");
  later(15);
  name(five("Egan"));
  EXPECT_EQ(lineup(), "confirmed");
  later(15);
  fail(ContextKind::lineups);  // the list of games
  EXPECT_EQ(lineup(), "HTTP status 403");
}

TEST_F(Context, ChangesAlone) {
  const auto rows = [&](const char* table) {
    store::Statement query{db_, fmt::format("SELECT count(*) FROM {}", table)};
    query.step();
    return query.integer(0);
  };
  for (int i = 0; i < 3; ++i) {
    report({{"Harbor", "Ash", "21", Availability::out, "Ankle"}});
    name(five("Egan"));
    later(15);
  }
  EXPECT_EQ(rows("injury"), 1);
  EXPECT_EQ(rows("lineup"), 1);  // the away side has named nobody
  EXPECT_EQ(rows("context_fetch"), 6);
}

TEST_F(Context, TheCrewIsTheOneNamedLast) {
  auto asked = fetch(ContextKind::referees);
  market::NamedCrew crew{
      "0022500900", "Harbor", "Summit", parse_date("2026-03-10"), {{"11", "Bell"}}};
  store::store_crews(db_, asked, std::vector{crew});
  const auto first = now_;
  later(60);
  asked.at = now_;
  crew.officials = {{"12", "Carr"}};
  store::store_crews(db_, asked, std::vector{crew});
  const auto at = [&](UtcTime time) {
    const auto known = store::Context{db_, time}.crew(market::EventId{1});
    return known ? known->officials.at(0).name : known.why_not().why;
  };
  EXPECT_EQ(at(first), "Bell");
  EXPECT_EQ(at(now_), "Carr");
  later(5);
  fail(ContextKind::referees);
  EXPECT_EQ(at(now_), "espn failed: HTTP status 403");
}

TEST_F(Context, TenStoriesADayAreMany) {
  std::vector<market::Article> stories;
  for (int i = 0; i < 10; ++i) {
    stories.push_back({.provider_id = std::to_string(i),
                       .title = "t",
                       .published = now_ - std::chrono::hours{3},
                       .teams = {"Harbor"}});
  }
  stories.push_back({.provider_id = "old",
                     .title = "t",
                     .published = now_ - std::chrono::hours{25},
                     .teams = {"Harbor"}});
  stories.push_back({.provider_id = "undated", .title = "t", .published = {}, .teams = {"Summit"}});
  store::store_articles(db_, fetch(ContextKind::news), stories);
  const auto news = [&](const char* team) { return store::Context{db_, now_}.news(id(team)); };
  EXPECT_EQ(news("Harbor")->stories, 10);
  EXPECT_TRUE(news("Harbor")->is_high_volume);
  EXPECT_FALSE(news("Harbor")->is_breaking);
  EXPECT_EQ(news("Summit")->stories, 0);
  stories[0].title = "changed";
  stories[1].published = now_ - std::chrono::hours{2};
  later(0);
  store::store_articles(db_, fetch(ContextKind::news), stories);
  EXPECT_EQ(news("Harbor")->stories, 10);
  EXPECT_TRUE(news("Harbor")->is_breaking);
  later(120);
  EXPECT_FALSE(news("Harbor"));
}

TEST_F(Context, IsKnownForGood) {
  report({{"Harbor", "Ash", "21", Availability::out, ""}});
  name(five("Egan"));
  for (const auto* sql : {"UPDATE injury SET comment = 'x'", "DELETE FROM injury",
                          "UPDATE lineup SET starts = 4", "DELETE FROM lineup_player",
                          "UPDATE context_fetch SET failure = 'x'", "DELETE FROM context_fetch"}) {
    EXPECT_THROW(db_.run(sql), Error) << sql;
  }
}

}  // namespace
