// simulate-season - write the bundled season and the truth behind it
//
// usage: simulate-season DIR     writes DIR/season.csv and DIR/season-truth.csv
//
// demo/README.md describes the model. The same bytes on every machine: a test
// compares them with the committed files.
#include "bookmaker.hpp"
#include "fixtures.hpp"

#include <fmt/os.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <system_error>

namespace {

using namespace demo;

constexpr std::uint64_t seed = 2023;

constexpr std::array<const char*, teams> names{
    "Alderwick",  "Brackenford", "Castle Marrow", "Dunholm",     "Eastmere",
    "Fallowgate", "Granby Vale", "Harrowmere",    "Inglethorpe", "Kestrel Bay",
    "Larkfield",  "Millhaven",   "Northwold",     "Otterwick",   "Penrose",
    "Quarrydown", "Ravensmoor",  "Saltwick",      "Thistledown", "Westerleigh"};

// What a team adds to its own goals and takes from the other's; logarithms.
struct Team {
  double attack;
  double defence;
};

// To four decimals, so that the truth file holds it whole.
double rounded(double goals) {
  return std::floor(goals * 10000 + 0.5) / 10000;
}

// Teams' strengths, and a little that is this match's own: form, injuries.
Match truth_of(const Team& home, const Team& away, Random& random) {
  const double form = 0.06;
  const double h = home.attack - away.defence + form * random.normal();
  const double a = away.attack - home.defence + form * random.normal();
  return {rounded(1.46 * exponential(h)), rounded(1.16 * exponential(a))};
}

// One bookmaker's whole market, or the block's Max or Avg. Hundredths.
struct Quotes {
  std::vector<Hundredths> three_way;
  std::vector<Hundredths> total;
  std::vector<Hundredths> handicap;
};

struct Block {
  int line;  // quarters, as the home side sees it
  std::vector<Quotes> quotes;
};

Quotes quote(const Bookmaker& book, Match view, int line) {
  const auto [home, draw, away] = three_way(view);
  const double over = over_25(view);
  const double cover = handicap(view, line).chance();
  return {prices(book, std::array{home, draw, away}), prices(book, std::array{over, 1 - over}),
          prices(book, std::array{cover, 1 - cover})};
}

// The market's line is the sharp bookmaker's.
Block block(const std::vector<Match>& views) {
  Block block{};
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (bookmakers()[i].fine) block.line = even_line(views[i]);
  }
  for (std::size_t i = 0; i < views.size(); ++i) {
    block.quotes.push_back(quote(bookmakers()[i], views[i], block.line));
  }
  return block;
}

using Market = std::vector<Hundredths> Quotes::*;

std::string decimal(Hundredths price) {
  return fmt::format("{}.{:02}", price / 100, price % 100);
}

// Max and Avg of one outcome over the block.
std::array<Hundredths, 2> aggregates(const Block& block, Market market, std::size_t outcome) {
  int best = 0;
  int sum = 0;
  for (const auto& quotes : block.quotes) {
    best = std::max(best, (quotes.*market)[outcome]);
    sum += (quotes.*market)[outcome];
  }
  const int books = static_cast<int>(block.quotes.size());
  return {best, (2 * sum + books) / (2 * books)};
}

void append(std::string& row, const Block& block, Market market) {
  for (const auto& quotes : block.quotes) {
    for (const auto price : quotes.*market) row += ',' + decimal(price);
  }
  for (const std::size_t which : {0U, 1U}) {
    for (std::size_t k = 0; k < (block.quotes.front().*market).size(); ++k) {
      row += ',' + decimal(aggregates(block, market, k)[which]);
    }
  }
}

std::string row_of(const Block& block) {
  std::string row;
  append(row, block, &Quotes::three_way);
  append(row, block, &Quotes::total);
  row += fmt::format(",{}", block.line * 0.25);
  append(row, block, &Quotes::handicap);
  return row;
}

// `c` is "" before the match and "C" at the close.
std::string header_of(const std::string& c) {
  std::string row;
  const auto market = [&](const char* Bookmaker::*prefix, std::initializer_list<const char*> ends) {
    std::vector<std::string> all;
    for (const auto& book : bookmakers()) all.emplace_back(book.*prefix);
    all.insert(all.end(), {"Max", "Avg"});
    for (const auto& name : all) {
      for (const auto* end : ends) row += ',' + name + c + end;
    }
  };
  market(&Bookmaker::prefix, {"H", "D", "A"});
  market(&Bookmaker::pair_prefix, {">2.5", "<2.5"});
  row += ",AH" + c + 'h';
  market(&Bookmaker::pair_prefix, {"AHH", "AHA"});
  return row;
}

std::string clock(const Fixture& fixture) {
  const std::chrono::year_month_day date{fixture.date};
  return fmt::format("{:02}/{:02}/{},{:02}:{:02}", unsigned{date.day()}, unsigned{date.month()},
                     int{date.year()}, fixture.time.count() / 60, fixture.time.count() % 60);
}

void write(const std::string& folder) {
  auto season = fmt::output_file(folder + "/season.csv");
  auto truth = fmt::output_file(folder + "/season-truth.csv");
  season.print("Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR{}{}\n", header_of(""),
               header_of("C"));
  truth.print(
      "Date,HomeTeam,AwayTeam,goals_home,goals_away,p_home,p_draw,p_away,p_over25,p_under25,AHh,"
      "ahh_won,"
      "ahh_lost,AHCh,ahch_won,ahch_lost\n");

  Random random{seed};
  std::array<Team, teams> league;
  for (auto& team : league) team = {0.26 * random.normal(), 0.22 * random.normal()};

  for (const auto& fixture : fixtures()) {
    const auto home = static_cast<std::size_t>(fixture.home);
    const auto away = static_cast<std::size_t>(fixture.away);
    const Match match = truth_of(league[home], league[away], random);
    const Score score = play(match, random);
    std::vector<Match> early;
    std::vector<Match> closing;
    for (const auto& book : bookmakers()) {
      const auto seen = views(book, match, random);
      early.push_back(seen.early);
      closing.push_back(seen.closing);
    }
    const Block before = block(early);
    const Block close = block(closing);

    const char result = score.home > score.away ? 'H' : score.home < score.away ? 'A' : 'D';
    season.print("X0,{},{},{},{},{},{}{}{}\n", clock(fixture), names[home], names[away], score.home,
                 score.away, result, row_of(before), row_of(close));
    const auto chances = three_way(match);
    const double over = over_25(match);
    const auto ahh = handicap(match, before.line);
    const auto ahch = handicap(match, close.line);
    truth.print(
        "{},{},{},{:.4f},{:.4f},{:.6f},{:.6f},{:.6f},{:.6f},{:.6f},{},{:.6f},{:.6f},{},{:.6f},{:."
        "6f}\n",
        clock(fixture).substr(0, 10), names[home], names[away], match.home, match.away,
        chances.home, chances.draw, chances.away, over, 1 - over, before.line * 0.25, ahh.won,
        ahh.lost, close.line * 0.25, ahch.won, ahch.lost);
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) {
    fmt::print(stderr, "usage: simulate-season DIR\n");
    return 64;
  }
  write(argv[1]);
} catch (const std::system_error& error) {
  fmt::print(stderr, "simulate-season: {}\n", error.what());
  return 74;
}
