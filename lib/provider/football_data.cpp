#include <base/error.hpp>
#include <provider/football_data.hpp>
#include <provider/football_data_sheet.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <charconv>

namespace provider::football_data {

namespace {

using namespace std::chrono_literals;
using Skipped = std::vector<market::Skipped>;

constexpr auto kUntilKnown = 2h;  // from the kick-off to the result

constexpr std::string_view kTotalLine = "2.5";

struct Stamps {
  UtcTime collected;
  UtcTime kick_off;
};

// The handicap as the side's bettor sees it: the column has the home team's.
std::optional<market::Line> line_for(const PriceGroup& group, market::Side side,
                                     std::string_view home_line) {
  if (group.market.kind == market::Kind::total) return market::parse_line(kTotalLine);
  if (group.market.kind != market::Kind::spread) return std::nullopt;
  return market::market_line(group.market, side, market::parse_line(home_line));
}

std::optional<market::Offer> read_offer(const Sheet& sheet, const PriceGroup& group,
                                        const PriceColumn& column, Skipped& skipped) {
  const auto text = sheet.field(column.index);
  if (text.empty()) return std::nullopt;
  try {
    market::Offer offer;
    offer.side = column.side;
    offer.line = line_for(group, column.side, sheet.field(group.line_column));
    offer.price = odds::Price::parse(text);
    return offer;
  } catch (const Error& error) {
    skipped.push_back({.where = sheet.place(column.name), .reason = quotable(error.what())});
    return std::nullopt;
  }
}

// Says once for both prices that their handicap is none.
bool has_line(const Sheet& sheet, const PriceGroup& group, Skipped& skipped) {
  if (group.market.kind != market::Kind::spread) return true;
  const auto text = sheet.field(group.line_column);
  const bool priced = std::ranges::any_of(
      group.columns, [&](const PriceColumn& column) { return !sheet.field(column.index).empty(); });
  if (!priced) return false;
  try {
    if (text.empty()) throw Error{Exit::data, "{} has prices and no handicap", group.book};
    market::parse_line(text);
    return true;
  } catch (const Error& error) {
    skipped.push_back({.where = sheet.place(group.line_name), .reason = quotable(error.what())});
    return false;
  }
}

std::optional<market::BookMarket> book_market(const Sheet& sheet, const PriceGroup& group,
                                              Stamps stamps, Skipped& skipped) {
  if (!has_line(sheet, group, skipped)) return std::nullopt;
  market::BookMarket market;
  for (const auto& column : group.columns) {
    if (auto read = read_offer(sheet, group, column, skipped))
      market.offers.push_back(std::move(*read));
  }
  if (market.offers.empty()) return std::nullopt;
  market.book = group.book;
  market.market = group.market;
  market.seen_at = group.stage == Stage::closing ? stamps.kick_off : stamps.collected;
  market.as_of = market.seen_at;
  return market;
}

std::int64_t goals(std::string_view text) {
  std::int64_t read = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
  constexpr std::int64_t kMost = 99;
  if (error != std::errc{} || end != text.data() + text.size() || read < 0 || read > kMost) {
    throw Error{Exit::data, "not a number of goals: '{}'", quotable(text)};
  }
  return read;
}

std::string_view outcome_of(market::Score score) {
  return score.home > score.away ? "H" : score.home < score.away ? "A" : "D";
}

// Absent when the match has no score. Throws when the row contradicts itself.
std::optional<market::Score> score_in(const Sheet& sheet) {
  const auto& layout = sheet.layout();
  const auto home = sheet.field(layout.home_goals);
  const auto away = sheet.field(layout.away_goals);
  if (home.empty() && away.empty()) return std::nullopt;
  const market::Score score{.home = goals(home), .away = goals(away)};
  const auto outcome = sheet.field(layout.outcome);
  if (!outcome.empty() && outcome != outcome_of(score)) {
    throw Error{Exit::data, "result '{}' contradicts the score {}-{}", quotable(outcome),
                score.home, score.away};
  }
  return score;
}

// When prices could be seen first. A match that has been played is stamped by the calendar,
// so that a season can be replayed; one that has not cannot be known from later than now.
Stamps stamps_of(const Sheet& sheet, UtcTime kick_off, UtcTime now) {
  const Stamps stamps{.collected = collected_before(sheet.london(), kick_off),
                      .kick_off = kick_off};
  const auto& layout = sheet.layout();
  if (!sheet.field(layout.home_goals).empty() || !sheet.field(layout.away_goals).empty()) {
    return stamps;
  }
  return {.collected = std::min(stamps.collected, now), .kick_off = std::min(kick_off, now)};
}

// The score at half-time, if the row has one that the final score allows.
std::optional<market::Score> half_time_in(const Sheet& sheet, market::Score final,
                                          Skipped& skipped) {
  const auto home = sheet.field(sheet.layout().home_goals_h1);
  const auto away = sheet.field(sheet.layout().away_goals_h1);
  if (home.empty() || away.empty()) return std::nullopt;
  try {
    const market::Score half{.home = goals(home), .away = goals(away)};
    if (half.home <= final.home && half.away <= final.away) return half;
    throw Error{Exit::data, "half-time's {}-{} contradicts the score {}-{}",
                half.home,  half.away,
                final.home, final.away};
  } catch (const Error& error) {
    skipped.push_back({.where = sheet.place("HTHG"), .reason = error.what()});
    return std::nullopt;
  }
}

// A league match has no overtime.
std::vector<market::PeriodScore> scores_of(const Sheet& sheet, market::Score final,
                                           Skipped& skipped) {
  std::vector<market::PeriodScore> scores = {{.scope = market::Scope::regulation, .score = final}};
  if (const auto half = half_time_in(sheet, final, skipped)) {
    scores.push_back({.period = market::parse_period("h1"), .score = *half});
  }
  return scores;
}

// "2023-24" begins in 2023.
int first_year(std::string_view season) {
  const auto is_digits = [](std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  };
  const auto number = [](std::string_view digits) { return std::stoi(std::string{digits}); };
  if (season.size() == 7 && season[4] == '-' && is_digits(season.substr(0, 4)) &&
      is_digits(season.substr(5)) &&
      (number(season.substr(0, 4)) + 1) % 100 == number(season.substr(5))) {
    return number(season.substr(0, 4));
  }
  throw Error{Exit::usage, "not a season like 2023-24: '{}'", season};
}

}  // namespace

Prices prices(std::string_view csv, std::string_view file, UtcTime now) {
  Sheet sheet{csv, file};
  Prices prices;
  while (auto fixture = sheet.next(prices.skipped)) {
    const auto stamps = stamps_of(sheet, fixture->starts_at, now);
    auto& listing = prices.listings.emplace_back();
    listing.fixture = std::move(*fixture);
    for (const auto& group : sheet.layout().prices.groups) {
      if (auto market = book_market(sheet, group, stamps, prices.skipped)) {
        listing.markets.push_back(std::move(*market));
      }
    }
  }
  return prices;
}

Results results(std::string_view csv, std::string_view file) {
  Sheet sheet{csv, file};
  Results results;
  while (auto fixture = sheet.next(results.skipped)) {
    try {
      const auto score = score_in(sheet);
      if (!score) {
        results.unfinished.push_back(fixture->provider_id);
        continue;
      }
      const auto known_at = fixture->starts_at + kUntilKnown;
      results.results.push_back(
          {.fixture = std::move(*fixture),
           .result = {.scores = scores_of(sheet, *score, results.skipped), .known_at = known_at}});
    } catch (const Error& error) {
      results.skipped.push_back({.where = sheet.place(), .reason = error.what()});
    }
  }
  return results;
}

bool is_of_season(UtcTime starts_at, std::string_view season) {
  const std::chrono::year first{first_year(season)};
  return starts_at >= std::chrono::sys_days{first / std::chrono::June / 1} &&
         starts_at <
             std::chrono::sys_days{(first + std::chrono::years{1}) / std::chrono::September / 1};
}

std::string season_path(std::string_view league, std::string_view season) {
  first_year(season);
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (league.empty() || !std::ranges::all_of(league, is_letter)) {
    throw Error{Exit::usage, "not a league of football-data.co.uk like E0: '{}'", league};
  }
  return fmt::format("/mmz4281/{}{}/{}.csv", season.substr(2, 2), season.substr(5), league);
}

}  // namespace provider::football_data
