#include "real_files.hpp"

#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/espn_context.hpp>
#include <provider/html.hpp>
#include <provider/nba_officials.hpp>
#include <provider/nba_teams.hpp>
#include <provider/syndication.hpp>
#include <provider/written_time.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace {

using market::Availability;
using provider::articles_in_feed;
using provider::text_of_html;

std::string why_not(std::string_view xml) {
  try {
    articles_in_feed(xml);
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "read";
}

TEST(Feeds, AreWellFormedAndNeedNothingElse) {
  EXPECT_EQ(why_not(""), "byte 0: not XML");
  EXPECT_EQ(why_not("{\"a\":1}"), "byte 0: not XML");
  EXPECT_EQ(why_not("<rss><channel/></rss>"), "read");
  EXPECT_EQ(why_not("\xEF\xBB\xBF<?xml version='1.0'?><!-- c --><rss><channel/></rss>\n"), "read");
  EXPECT_EQ(why_not("<rss><channel></rss>"), "byte 19: </rss> ends nothing");
  EXPECT_EQ(why_not("<rss><channel>"), "byte 14: cut off: <channel> is open");
  EXPECT_EQ(why_not("<rss><channel/></rss><rss/>"), "byte 21: a second document");
  EXPECT_EQ(why_not("<rss><channel a=b/></rss>"), "byte 16: an attribute without quotes");
  EXPECT_EQ(why_not("<rss><channel>&nbsp;</channel></rss>"),
            "byte 14: '&nbsp;' stands for nothing");
  EXPECT_EQ(why_not("<rss><channel>&#0;</channel></rss>"), "byte 14: '&#0;' stands for nothing");
  EXPECT_EQ(why_not("<rss><channel><![CDATA[ a </channel></rss>"),
            "byte 14: CDATA that does not end");
  EXPECT_EQ(why_not("<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss/>"),
            "byte 0: a document type, which no feed needs");
  EXPECT_EQ(why_not("<html><body/></html>"), "neither RSS nor Atom: <html>");
  EXPECT_EQ(why_not("<feed><entry/></feed>"), "<feed> holds no feed");
  EXPECT_EQ(why_not("<rss>\xFF</rss>"), "byte 0: bytes that are not UTF-8");
}

TEST(Feeds, AreNeitherDeepNorLarge) {
  std::string deep = "<rss>";
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  EXPECT_EQ(why_not(deep), "byte 194: nested too deep");
  EXPECT_EQ(why_not(std::string(std::size_t{9} << 20, ' ')), "byte 0: too large for a feed");
}

TEST(Feeds, TakeTheFieldsOfAnItemAlone) {
  const auto said = articles_in_feed(
      "<rss xmlns:atom='http://purl.org/atom/ns#'><channel><title>feed</title>"
      "<item><media:title>no</media:title><title>one</title><title>two</title>"
      "<author><title>no</title></author><link>https://a.example/1</link>"
      "<dc:date>2026-03-10T12:00:00Z</dc:date></item></channel></rss>");
  ASSERT_EQ(said.articles.size(), 1U);
  EXPECT_EQ(said.articles[0].title, "one");
  EXPECT_EQ(said.articles[0].provider_id, "https://a.example/1");
  EXPECT_EQ(said.articles[0].published, parse_utc("2026-03-10T12:00:00Z"));
}

TEST(Feeds, AreUnescapedOnceAndWithoutTags) {
  EXPECT_EQ(text_of_html(" Celtics &amp; Knicks "), "Celtics & Knicks");
  EXPECT_EQ(text_of_html("a &amp;lt; b"), "a &lt; b");
  EXPECT_EQ(text_of_html("<p>one</p><p>t<b>w</b>o</p>"), "one two");
  EXPECT_EQ(text_of_html("under <5 and < 6"), "under <5 and < 6");
  EXPECT_EQ(text_of_html("AT&T; &bogus; &#8217;&#x2019;&nbsp;!"), "AT&T; &bogus; \u2019\u2019 !");
  EXPECT_EQ(text_of_html("<a href=\"x"), "<a href=\"x");
}

std::string utc(const std::optional<UtcTime>& time) {
  return time ? format_utc(*time) : "unknown";
}

TEST(WrittenTime, OfRfc822) {
  const auto read = [](const char* text) { return utc(provider::time_of_rfc822(text)); };
  EXPECT_EQ(read("Fri, 13 Jan 2023 04:04:48 EST"), "2023-01-13T09:04:48Z");
  EXPECT_EQ(read("13 Aug 2019 18:51 EDT"), "2019-08-13T22:51:00Z");
  EXPECT_EQ(read("Fri, 13 Jan 23 04:04:48 GMT"), "2023-01-13T04:04:48Z");
  EXPECT_EQ(read("1 Jan 99 00:00 +0130"), "1998-12-31T22:30:00Z");
  EXPECT_EQ(read("Fri, 13 January 2023 04:04:48 -0500"), "2023-01-13T09:04:48Z");
  for (const auto* text : {"", "Fri, 13 Jan 2023 04:04:48", "Fri, 13 Jan 2023 04:04:48 XYZ",
                           "Fri, 30 Feb 2023 04:04:48 GMT", "13 Jan 2023 24:00:00 GMT",
                           "13 Jan 2023 04:04:48 GMT and more", "13 Jan 2023 04:04:48 +05:00",
                           "-3 Jan 2023 04:04:48 GMT", "13 Foo 2023 04:04:48 GMT"}) {
    EXPECT_EQ(read(text), "unknown") << text;
  }
}

TEST(WrittenTime, OfRfc3339) {
  const auto read = [](const char* text) { return utc(provider::time_of_rfc3339(text)); };
  EXPECT_EQ(read("2026-11-21T21:30:42-05:00"), "2026-11-22T02:30:42Z");
  EXPECT_EQ(read("2026-11-21T21:30:42.123Z"), "2026-11-21T21:30:42Z");
  EXPECT_EQ(read("2026-11-21T21:30Z"), "2026-11-21T21:30:00Z");
  for (const auto* text : {"", "2026-11-21", "2026-11-21T21:30:42", "2026-11-31T21:30:42Z",
                           "2026-11-21T21:30:42-0500", "2026-11-21 21:30:42Z"}) {
    EXPECT_EQ(read(text), "unknown") << text;
  }
}

TEST(NbaTeams, AreNamedByWordsOfTheirOwn) {
  const auto named = [](const char* text) {
    return fmt::format("{}", fmt::join(provider::nba_teams_in(text), ", "));
  };
  EXPECT_EQ(named("Sixers' guard out for Celtics"), "Boston Celtics, Philadelphia 76ers");
  EXPECT_EQ(named("Trail Blazers"), "Portland Trail Blazers");
  EXPECT_EQ(named("The heat is on; Netsurfers, Heated"), "");
  EXPECT_EQ(provider::nba_teams().size(), 30U);
}

const std::string kOut = R"({"status":"Out","athlete":{"displayName":"Ash","links":[)"
                         R"({"href":"https://e.example/nba/player/_/id/21/ash"}]}})";

std::string report(const std::string& lines) {
  return R"({"injuries":[{"displayName":"Harbor","injuries":[)" + lines + "]}]}";
}

TEST(EspnInjuries, TakeThePlayerFromHisPage) {
  const auto said = provider::espn::injuries(report(kOut));
  ASSERT_EQ(said.injuries.size(), 1U);
  EXPECT_EQ(said.injuries[0].provider_id, "21");
  EXPECT_EQ(said.injuries[0].availability, Availability::out);
}

TEST(EspnInjuries, FailAsAWholeWhereALineIsLost_P13) {
  for (const auto& text :
       {report(kOut + R"(,{"status":"Out"})"), report(kOut + R"(,{"athlete":{"displayName":"B"}})"),
        report(""), std::string{R"({"injuries":[]})"}, std::string{R"({"timestamp":"x"})"}}) {
    EXPECT_THROW(provider::espn::injuries(text), Error) << text;
  }
}

TEST(NbaComOfficials, WithoutTheTableAreNoFreeDay_P13) {
  EXPECT_TRUE(provider::nba_com::officials(R"({"nba":{"Table":{"rows":[]}}})").crews.empty());
  for (const auto* text : {"{}", R"({"nba":{}})", R"({"nba":{"Table":{}}})", "<HTML></HTML>"}) {
    EXPECT_THROW(provider::nba_com::officials(text), Error) << text;
  }
}

// What was recorded.

template <typename Check>
void with_file(const char* name, Check check) {
  const auto file = real_files::folder() / name;
  if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is not there";
  check(real_files::text_of(file));
}

TEST(RecordedContext, LeagueReport) {
  with_file("desk_sources/espn/made_injuries_league.json", [](const std::string& text) {
    const auto said = provider::espn::injuries(text);
    ASSERT_EQ(said.injuries.size(), 3U);
    EXPECT_EQ(said.injuries[0].provider_id, "4065673");
    EXPECT_EQ(said.injuries[0].availability, Availability::day_to_day);
    EXPECT_EQ(said.injuries[2].comment, "Achilles, Surgery, 2025-10-01");
    EXPECT_TRUE(said.notes.empty());
  });
}

TEST(RecordedContext, LineupOfAFinal) {
  with_file("desk_sources/espn/summary_final_401772994.json.xz", [](const std::string& text) {
    const auto said = provider::espn::lineups(text);
    ASSERT_EQ(said.lineups.size(), 1U);
    const auto& lineup = said.lineups[0];
    for (const auto* team : {&lineup.home, &lineup.away}) {
      EXPECT_EQ(team->size(), 15U);
      EXPECT_EQ(std::ranges::count(*team, true, &market::NamedLineup::Player::starts), 5);
    }
    EXPECT_EQ(lineup.home[0].name, "Pascal Siakam");
  });
}

TEST(RecordedContext, GameBeforeItsLineup) {
  with_file("espn_nba_misc/espn/nba_game_summary.json.xz", [](const std::string& text) {
    const auto said = provider::espn::lineups(text);
    ASSERT_EQ(said.lineups.size(), 1U);
    EXPECT_TRUE(said.lineups[0].home.empty());
  });
}

TEST(RecordedContext, RefusedSummaryIsNoLineup) {
  with_file("desk_sources/espn/summary_not_found_404.json",
            [](const std::string& text) { EXPECT_THROW(provider::espn::lineups(text), Error); });
}

TEST(RecordedContext, OfficialsOfTheNbaAlone) {
  with_file("desk_sources/nba_com/referee_assignments_2026-06-13.json",
            [](const std::string& text) {
              const auto said = provider::nba_com::officials(text);
              ASSERT_EQ(said.crews.size(), 1U);
              EXPECT_EQ(said.crews[0].home, "San Antonio Spurs");
              EXPECT_EQ(said.crews[0].away, "New York Knicks");
              EXPECT_EQ(said.crews[0].officials.size(), 4U);
              EXPECT_EQ(said.crews[0].officials[0], (market::Official{"1162", "Scott Foster"}));
            });
  with_file("desk_sources/nba_com/made_referee_assignments_empty.json",
            [](const std::string& text) {
              EXPECT_TRUE(provider::nba_com::officials(text).crews.empty());
            });
}

TEST(RecordedContext, RefusalsAreNoAnswer_P13) {
  for (const auto* name : {"akamai_403_blocked_ua.html", "s3_403_no_object.xml"}) {
    with_file((std::string{"desk_sources/nba_com/"} + name).c_str(), [](const std::string& text) {
      EXPECT_THROW(provider::nba_com::officials(text), Error);
      EXPECT_THROW(articles_in_feed(text), Error);
    });
  }
}

TEST(RecordedContext, Feeds) {
  with_file("desk_sources/rss_atom/espn_nba_rss_2023-01-13.xml", [](const std::string& text) {
    const auto said = articles_in_feed(text);
    ASSERT_EQ(said.articles.size(), 3U);
    EXPECT_EQ(said.articles[0].provider_id, "US-EN-35436289");
    EXPECT_EQ(said.articles[0].title, "'Grateful' Rubio returns, gives spark as Cavs rally");
    EXPECT_EQ(said.articles[0].published, parse_utc("2023-01-13T09:04:48Z"));
    EXPECT_EQ(said.articles[0].teams, std::vector<std::string>{"Cleveland Cavaliers"});
  });
  with_file("desk_sources/rss_atom/made_vox_style_atom.xml", [](const std::string& text) {
    const auto said = articles_in_feed(text);
    ASSERT_EQ(said.articles.size(), 3U);
    EXPECT_EQ(said.articles[0].title, "Celtics & Knicks: what we learned");
    EXPECT_EQ(said.articles[1].title, "Sixers\u2019 guard questionable for Knicks & Nets");
    EXPECT_EQ(said.articles[1].link, "https://hoops.example/2026/11/21/2/sixers-guard");
    EXPECT_EQ(said.articles[2].title, "Jazz beat Heat");
    EXPECT_EQ(said.articles[2].published, parse_utc("2026-11-21T17:45:00Z"));
  });
  with_file("espn_nba_misc/rss/espn_top_2019-08-14.xml", [](const std::string& text) {
    const auto said = articles_in_feed(text);
    EXPECT_EQ(said.articles.size(), 30U);
    EXPECT_TRUE(std::ranges::all_of(said.articles,
                                    [](const auto& one) { return one.published.has_value(); }));
  });
}

TEST(RecordedContext, NewsOfEspn) {
  with_file("espn_nba_misc/espn/espn_news_api_basketball_test.json.xz",
            [](const std::string& text) {
              const auto said = provider::espn::news(text);
              ASSERT_FALSE(said.articles.empty());
              EXPECT_EQ(said.articles[0].provider_id, "45453543");
              EXPECT_EQ(said.articles[0].published, parse_utc("2025-06-05T01:30:05Z"));
            });
}

}  // namespace
