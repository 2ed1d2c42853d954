// Prices that bookmakers published: how many that are true are not believed, and how far
// from the others those are that are not. "True" is what nobody would call an error: within
// a quarter of the median of at least three other books seen within half an hour, in a book
// whose sum is in bounds.

#include <base/error.hpp>
#include <base/time.hpp>
#include <opinion/credible.hpp>
#include <provider/football_data.hpp>
#include <provider/the_odds_api.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "../unit/provider/real_files.hpp"
#include "boards.hpp"
#include "csv.hpp"

namespace {

using std::chrono::seconds;

constexpr double kMostRefused = 0.001;  // of the true ones
constexpr seconds kHalfAnHour{1800};

// What a football desk believes.
opinion::BeliefRules belief_rules() {
  opinion::BeliefRules rules;
  rules.max_age = std::chrono::hours{24};
  rules.book_sum_min = 0.98;
  rules.book_sum_max = 1.15;
  return rules;
}

struct Census {
  std::int64_t prices = 0;  // of bookmakers, not stale
  std::int64_t is_true = 0;
  std::int64_t true_refused = 0;
  std::int64_t arbitrages = 0;  // best prices of different books between 0.90 and 1
  std::int64_t arbitrages_left = 0;
  std::map<std::string, std::int64_t> reasons;
};

double median_of(std::vector<double> values) {
  std::ranges::sort(values);
  const auto half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

bool is_near_the_others(const market::Outcome& outcome, const market::Standing& price,
                        const market::Books& books) {
  std::vector<double> others;
  for (const auto& other : outcome.prices) {
    if (other.book == price.book || std::chrono::abs(*other.age - *price.age) > kHalfAnHour ||
        books.at(other.book).kind == market::BookKind::aggregate) {
      continue;
    }
    others.push_back(other.price.decimal());
  }
  if (others.size() < 3) return false;
  const auto median = median_of(std::move(others));
  return std::abs(price.price.decimal() - median) <= 0.25 * median;
}

// The implied sum of the best prices, if they are an arbitrage of several books.
bool is_arbitrage(const market::Board& board, const market::Books& books) {
  double sum = 0;
  std::set<std::string> at;
  for (const auto& outcome : board.outcomes) {
    const market::Standing* best = nullptr;
    for (const auto& one : outcome.prices) {
      if (books.at(one.book).kind == market::BookKind::aggregate) continue;
      if (!best || one.price > best->price) best = &one;
    }
    if (!best) return false;
    sum += 1 / best->price.decimal();
    at.insert(best->book);
  }
  return sum < 1 && sum >= 0.9 && at.size() > 1;
}

// "book sum 1.763 > 1.150" is counted with all that are too high.
std::string kind_of(const std::string& reason) {
  if (reason.starts_with("book sum")) {
    return reason.find('>') == std::string::npos ? "book sum too low" : "book sum too high";
  }
  return reason.substr(0, reason.find_first_of(":0123456789"));
}

void look_at(const market::Board& board, Census& count) {
  const market::Books books;
  const auto believed = opinion::believe(board, belief_rules(), books);
  std::map<std::tuple<market::Side, std::string>, const opinion::Refusal*> refused;
  for (const auto& refusal : believed.refusals) {
    refused[{refusal.selection.side, refusal.book}] = &refusal;
    if (!refusal.is_stale) ++count.reasons[kind_of(refusal.reason)];
  }
  for (const auto& outcome : board.outcomes) {
    for (const auto& price : outcome.prices) {
      if (books.at(price.book).kind == market::BookKind::aggregate) continue;
      const auto found = refused.find({outcome.selection.side, price.book});
      const auto* refusal = found == refused.end() ? nullptr : found->second;
      if (refusal && refusal->is_stale) continue;
      ++count.prices;
      const bool of_the_sum = refusal && refusal->reason.starts_with("book sum");
      const bool of_another_key = refusal && refusal->reason.starts_with("the same exchange");
      if (of_the_sum || of_another_key || !is_near_the_others(outcome, price, books)) continue;
      ++count.is_true;
      if (!refusal) continue;
      ++count.true_refused;
      if (count.true_refused <= 20) {
        fmt::print("  true and refused: {} {} {}: {}\n", price.book, to_string(board.market),
                   to_string(price.price), refusal->reason);
      }
    }
  }
  if (is_arbitrage(board, books)) {
    ++count.arbitrages;
    count.arbitrages_left += is_arbitrage(believed.board, books) ? 1 : 0;
  }
}

void tell(const Census& count) {
  fmt::print("{} prices, {} true, of them {} refused; {} of {} arbitrages left\n", count.prices,
             count.is_true, count.true_refused, count.arbitrages_left, count.arbitrages);
  for (const auto& [reason, n] : count.reasons) fmt::print("  {:7} {}\n", n, reason);
  EXPECT_GT(count.is_true, 1000);
  EXPECT_LE(static_cast<double>(count.true_refused),
            kMostRefused * static_cast<double>(count.is_true));
}

// Of every eighth file. Of all of them, 3,358,515 true prices, 189 are refused, and 11,998
// of 12,027 arbitrages are left; that takes a minute.
TEST(RecordedPrices, OfFootballDataAreBelieved) {
  auto files = real_files::below("football_data_uk");
  if (files.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  std::ranges::sort(files);
  Census count;
  for (std::size_t i = 0; i < files.size(); i += 8) {
    const auto& file = files[i];
    if (file.filename().string().find(".csv") == std::string::npos) continue;
    provider::Prices prices;
    try {
      prices = provider::football_data::prices(real_files::text_of(file), file.filename().string(),
                                               UtcTime::max());
    } catch (const Error&) {
      continue;  // no such file: of the site's other format
    }
    for (const auto& listing : prices.listings) {
      std::map<UtcTime, Boards> at;  // when they were collected, and the start
      for (const auto& quoted : listing.markets) at[quoted.seen_at].add(quoted, seconds{0});
      for (const auto& [time, boards] : at) {
        boards.each([&](const market::Board& board) { look_at(board, count); });
      }
    }
  }
  tell(count);
}

TEST(RecordedPrices, OfTheOddsApiAreBelieved) {
  const auto files = real_files::below("the_odds_api/raw_json");
  if (files.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  Census count;
  for (const auto& file : files) {
    provider::Prices prices;
    try {
      prices = provider::the_odds_api::prices(real_files::text_of(file), UtcTime{});
    } catch (const Error&) {
      continue;  // scores, events
    }
    for (const auto& listing : prices.listings) {
      UtcTime newest{};
      for (const auto& quoted : listing.markets) {
        if (quoted.as_of) newest = std::max(newest, *quoted.as_of);
      }
      if (newest >= listing.fixture.starts_at) continue;  // in play
      Boards boards;
      for (const auto& quoted : listing.markets) {
        if (quoted.as_of) boards.add(quoted, newest - *quoted.as_of);
      }
      boards.each([&](const market::Board& board) { look_at(board, count); });
    }
  }
  tell(count);
}

// Tables of one price a row, as others kept the answers of The Odds API.
std::string named(const csv::Row& row, const char* one, const char* other) {
  const auto found = row.find(one);
  return found == row.end() ? row.at(other) : found->second;
}

// "2026-04-16T19:00:31.909956+00:00", "20260307_211416", "20260307_211416_daily"
UtcTime time_of(const std::string& text) {
  if (text[8] != '_') return parse_utc(text.substr(0, 19) + 'Z');
  return parse_utc(fmt::format("{}-{}-{}T{}:{}:{}Z", text.substr(0, 4), text.substr(4, 2),
                               text.substr(6, 2), text.substr(9, 2), text.substr(11, 2),
                               text.substr(13, 2)));
}

market::Kind kind_of(const csv::Row& row, bool has_draw) {
  if (row.at("market") == "totals") return market::Kind::total;
  if (row.at("market") == "spreads") return market::Kind::spread;
  return has_draw ? market::Kind::three_way : market::Kind::moneyline;
}

market::Side side_of(const csv::Row& row) {
  const auto& name = row.at("outcome_name");
  if (row.at("market") == "totals")
    return name == "Over" ? market::Side::over : market::Side::under;
  if (name == "Draw") return market::Side::draw;
  return name == row.at("home_team") ? market::Side::home : market::Side::away;
}

void add(const std::vector<csv::Row>& of_a_book, Boards& boards) {
  const bool has_draw = std::ranges::any_of(of_a_book, [](const csv::Row& row) {
    return row.at("market") == "h2h" && row.at("outcome_name") == "Draw";
  });
  for (const auto& row : of_a_book) {
    const auto seen = time_of(named(row, "snapshot_time", "snapshot_utc"));
    const auto as_of = time_of(row.at("last_update"));
    if (seen >= time_of(row.at("commence_time"))) continue;  // in play
    const auto& text = row.at("price");
    if (std::stod(text) <= 1) continue;
    market::Offer offer{.side = side_of(row), .subject = "", .price = odds::Price::parse(text)};
    if (row.at("market") != "h2h") offer.line = market::parse_line(row.at("point"));
    market::BookMarket quoted{.book = named(row, "bookmaker_key", "bookmaker"),
                              .market = {.kind = kind_of(row, has_draw)},
                              .seen_at = seen,
                              .offers = {offer}};
    boards.add(quoted, std::max(seconds{0}, seen - as_of));
  }
}

TEST(RecordedPrices, OfSnapshotsAreBelieved) {
  std::vector<std::string> texts;
  for (const auto& file : real_files::below("odds_snapshots")) {
    const auto name = file.string();
    if (name.ends_with("/odds.csv.xz")) texts.push_back(real_files::text_of(file));
    if (name.ends_with(".tar.xz") &&
        (name.find("afl_game") != std::string::npos || name.find("nba_au") != std::string::npos)) {
      texts.push_back(real_files::members_of(file));
    }
  }
  if (texts.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  const std::set<std::string> wanted = {"h2h", "spreads", "totals"};
  Census count;
  for (const auto& text : texts) {
    std::map<std::tuple<std::string, std::string>, std::map<std::string, std::vector<csv::Row>>>
        events;  // with the time of the snapshot; by book
    for (auto& row : csv::read(text)) {
      if (!wanted.contains(row["market"])) continue;
      auto& books = events[{row["event_id"], named(row, "snapshot_time", "snapshot_utc")}];
      books[named(row, "bookmaker_key", "bookmaker")].push_back(std::move(row));
    }
    for (const auto& [event, books] : events) {
      Boards boards;
      for (const auto& [book, rows] : books) add(rows, boards);
      boards.each([&](const market::Board& board) { look_at(board, count); });
    }
  }
  tell(count);
}

}  // namespace
