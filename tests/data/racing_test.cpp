// The cards of a desk's days and the results of the same days, as two programs of one author
// wrote them: which race and which horse each result is of.

#include <base/error.hpp>
#include <provider/racecards.hpp>
#include <provider/rpscrape.hpp>
#include <store/cards.hpp>
#include <store/ingest.hpp>
#include <store/schema.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "../unit/provider/real_files.hpp"

namespace {

using namespace std::chrono_literals;

std::vector<std::filesystem::path> card_files() {
  auto files = real_files::below("racing_desk/racecards");
  for (const auto* folder : {"2025-03_04", "2025-12_2026-01"}) {
    const auto more = real_files::below(std::string{"horse_racing/racecards_rpscrape_"} + folder);
    files.insert(files.end(), more.begin(), more.end());
  }
  std::ranges::sort(files);
  return files;
}

TEST(Racecards, OfRealDaysResolve_P5) {
  const auto files = card_files();
  if (files.size() < 45) GTEST_SKIP() << "no real data";
  std::map<std::string, int> counts;
  for (const auto& file : files) {
    provider::Cards cards;
    try {
      cards = provider::racecards::cards(real_files::text_of(file), from_unix(0));
    } catch (const Error& error) {
      ++counts["another program's"];
      continue;
    }
    counts["skipped"] += static_cast<int>(cards.skipped.size());
    for (const auto& card : cards.cards) {
      ++counts[card.fixture.start_assumed ? "abroad" : "resolved"];
      counts["runners"] += static_cast<int>(card.fixture.field.size());
    }
  }
  const std::map<std::string, int> expected = {{"abroad", 154},
                                               {"another program's", 2},
                                               {"resolved", 1424},
                                               {"runners", 15790},
                                               {"skipped", 0}};
  EXPECT_EQ(counts, expected);
}

// What the store holds once a day's cards and its results are in it.
std::int64_t count(store::Database& db, std::string_view what) {
  store::Statement query{db, what};
  query.step();
  return query.integer(0);
}

TEST(RaceResults, OfRealDaysAreOfTheHorsesOnTheCards_T13) {
  const auto folder = real_files::folder();
  auto db = store::Database::open(":memory:", store::Mode::any);
  store::migrate(db, store::newest_version());
  store::StoredResults all;
  int days = 0;
  for (const int day : {16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28}) {
    const auto cards = folder / fmt::format("racing_desk/racecards/2025-05-{}.json.xz", day);
    const auto csv = folder / fmt::format("desk_sources/rpscrape_results/2025_05_{}.csv.xz", day);
    if (!exists(cards) || !exists(csv)) GTEST_SKIP() << "no real data";
    const auto morning = parse_utc(fmt::format("2025-05-{}T05:00:00Z", day));
    const auto night = morning + 18h;
    store::Transaction transaction{db};
    const auto read = provider::racecards::cards(real_files::text_of(cards), morning);
    store::store_cards(db, {.provider = "racecards", .scope = "made", .at = morning}, read.cards);
    const auto ran = provider::rpscrape::results(real_files::text_of(csv), "results", night);
    const auto stored =
        store::store_results(db, {.provider = "rpscrape", .scope = "made", .at = night},
                             {.results = ran.results, .unfinished = {}}, night);
    transaction.commit();
    all.results += stored.results;
    for (const auto* list : {&ran.skipped, &stored.skipped}) {
      for (const auto& [where, why] : *list) ADD_FAILURE() << where << ": " << why;
    }
    ++days;
  }
  EXPECT_EQ(days, 12);
  EXPECT_EQ(count(db, "SELECT count(*) FROM race WHERE has_market = 1"), 495);
  EXPECT_EQ(count(db, R"(SELECT count(*) FROM entrant JOIN race USING (event)
                          WHERE has_market = 1)"),
            4749);
  EXPECT_EQ(count(db, "SELECT count(*) FROM finish"), 4315);
  EXPECT_EQ(count(db, "SELECT count(*) FROM withdrawal"), 416);
  EXPECT_EQ(count(db, R"(SELECT count(*) FROM race WHERE has_market = 1
                            AND event NOT IN (SELECT event FROM result))"),
            2);
}

}  // namespace
