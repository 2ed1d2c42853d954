// make_odds - an answer of The Odds API of any size, on standard output
//
// usage: make_odds [NAME=NUMBER...]
//
//   events=1 books=1      six prices a book: h2h, spreads and totals
//   lines=0 players=0     and so many alternates of either line; players with three props each
//   football=0            1: h2h has a draw
//   day=0 poll=0          of 2026, and of the day: every five minutes from noon
//   moving=100            of a hundred markets of books, how many move from poll to poll
//   missing=0             which market of a book is left out, from 1
//
// Events of different days have nothing in common. A market that moves, moves by a small
// step, at that book, and all its prices change but that of a draw. The first book is the
// sharp one. Games start at 19:30.
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::map<std::string, int, std::less<>>& given() {
  static std::map<std::string, int, std::less<>> numbers = {
      {"events", 1}, {"books", 1}, {"lines", 0},    {"players", 0}, {"football", 0},
      {"day", 0},    {"poll", 0},  {"moving", 100}, {"missing", 0},
  };
  return numbers;
}

int number(std::string_view name) {
  return given().find(name)->second;
}

bool take(std::string_view argument) {
  const auto sign = argument.find('=');
  const auto found = given().find(argument.substr(0, sign));
  if (sign == std::string_view::npos || found == given().end()) return false;
  const auto* end = argument.data() + argument.size();
  const auto parsed = std::from_chars(argument.data() + sign + 1, end, found->second);
  return parsed.ec == std::errc{} && parsed.ptr == end;
}

// A number that looks drawn and is the same in every run (splitmix64).
std::uint64_t drawn(std::uint64_t from) {
  from += 0x9e3779b97f4a7c15;
  from = (from ^ (from >> 30)) * 0xbf58476d1ce4e5b9;
  from = (from ^ (from >> 27)) * 0x94d049bb133111eb;
  return from ^ (from >> 31);
}

// Where a walk of single steps is at this poll, from -reach to reach.
int walk(std::uint64_t walker, int reach) {
  const int turn = 4 * reach;
  int at = static_cast<int>(drawn(walker) % static_cast<std::uint64_t>(turn));
  for (int poll = 1; poll <= number("poll"); ++poll) {
    const auto draw = drawn(walker ^ (static_cast<std::uint64_t>(poll) << 40));
    if (static_cast<int>(draw % 100) >= number("moving")) continue;
    at = (at + ((draw >> 32) % 2 == 0 ? 1 : turn - 1)) % turn;
  }
  return at <= 2 * reach ? at - reach : 3 * reach - at;
}

struct Book {
  int number;
  std::string key() const { return number == 0 ? "pinnacle" : fmt::format("book{}", number); }
  double margin() const { return number == 0 ? 1.025 : 1.04 + 0.01 * (number % 4); }
};

// What can be bet on in a game; its lines are one market, main or alternate.
struct Market {
  int number;
  double middle = 0;  // the line at which it is even
  double slope = 0;   // of the first outcome's chance, a point
};

// The bookmakers of one game.
class Game {
 public:
  Game(int number, int& markets_of_all) : number_{number}, markets_of_all_{markets_of_all} {}

  void print() {
    fmt::print(R"({{"id":"{:016x}{:016x}","sport_key":"{}","sport_title":"Sport",)", number("day"),
               number_, football_ ? "soccer_epl" : "basketball_nba");
    fmt::print(R"("commence_time":"{:%F}T19:30:00Z","home_team":"{}","away_team":"{}",)", noon_,
               home_, away_);
    fmt::print(R"("bookmakers":[)");
    for (int book = 0; book < number("books"); ++book) {
      fmt::print("{}", book ? "," : "");
      print({book});
    }
    fmt::print("]}}");
  }

 private:
  void print(Book book) {
    book_ = book;
    separator_ = "";
    const auto now = noon_ + std::chrono::minutes{5 * number("poll")};
    updated_ = fmt::format("{:%FT%TZ}", now - std::chrono::minutes{1 + book.number % 4});
    fmt::print(R"({{"key":"{}","title":"Book","last_update":"{}","markets":[)", book.key(),
               updated_);
    const Market spread{1, 0.5 * (number_ % (football_ ? 4 : 20)) - (football_ ? 1 : 5), 0.02};
    const Market total{2, football_ ? 2.5 : 210.5 + number_ % 20, -0.02};
    const double home_line = spread.middle + 0.5 * (book.number % 2);
    const double over_line = total.middle + book.number % 2;
    market("h2h", winner({0}));
    market("spreads", teams(spread, home_line));
    market("totals", over_under(total, over_line, ""));
    if (const int most = number("lines") / 2; most > 0) {
      std::vector<std::string> spreads;
      std::vector<std::string> totals;
      for (int by = -most; by <= most; ++by) {
        if (by == 0) continue;
        spreads.push_back(teams(spread, home_line + by));
        totals.push_back(over_under(total, over_line + by, ""));
      }
      market("alternate_spreads", fmt::format("{}", fmt::join(spreads, ",")));
      market("alternate_totals", fmt::format("{}", fmt::join(totals, ",")));
    }
    if (number("players") > 0) {
      market("player_points", players({3}));
      market("player_rebounds", players({4}));
      market("player_assists", players({5}));
    }
    fmt::print("]}}");
  }

  void market(const char* key, const std::string& outcomes) {
    if (++markets_of_all_ == number("missing")) return;
    fmt::print(R"({}{{"key":"{}","last_update":"{}","outcomes":[{}]}})", separator_, key, updated_,
               outcomes);
    separator_ = ",";
  }

  std::string winner(Market market) const {
    const double home = chance(market);
    if (!football_) return outcome(home_, home) + ',' + outcome(away_, 1 - home);
    constexpr double draw = 0.26;
    return outcome(home_, home - draw / 2) + ',' + outcome("Draw", draw) + ',' +
           outcome(away_, 1 - home - draw / 2);
  }
  std::string teams(Market market, double line) const {
    const double home = chance(market, line);
    return outcome(home_, home, point(line)) + ',' + outcome(away_, 1 - home, point(-line));
  }
  std::string over_under(Market market, double line, const std::string& whom, int which = 0) const {
    const double over = chance(market, line, which);
    return outcome("Over", over, whom + point(line)) + ',' +
           outcome("Under", 1 - over, whom + point(line));
  }
  std::string players(Market market) const {
    std::vector<std::string> all;
    for (int player = 0; player < number("players"); ++player) {
      const auto whom = fmt::format(R"("description":"Player {}.{}",)", number_, player);
      all.push_back(over_under(market, 4.5 + player, whom, player));
    }
    return fmt::format("{}", fmt::join(all, ","));
  }

  static std::string point(double line) { return fmt::format(R"("point":{},)", line); }

  std::string outcome(std::string_view name, double chance, const std::string& more = "") const {
    return fmt::format(R"({{"name":"{}",{}"price":{:.2f}}})", name, more,
                       1 / (chance * book_.margin()));
  }

  // What this book takes the chance of the first outcome for: near what all do.
  double chance(Market market, double line = 0, int which = 0) const {
    const auto of_all =
        (static_cast<std::uint64_t>(number_) * 8 + static_cast<std::uint64_t>(market.number)) *
            256 +
        static_cast<std::uint64_t>(which);
    const auto of_book = of_all * 256 + static_cast<std::uint64_t>(book_.number);
    const double even = 0.42 + 0.01 * static_cast<double>(drawn(of_all) % 16);
    constexpr double step = 0.006;  // changes any price here by more than 0.01
    return even + market.slope * (line - market.middle) + step * walk(of_book, 4);
  }

  int number_;
  std::string home_ = fmt::format("Home {}", number_);
  std::string away_ = fmt::format("Away {}", number_);
  bool football_ = number("football") != 0;
  std::chrono::sys_seconds noon_ = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} +
                                   std::chrono::days{number("day")} + std::chrono::hours{12};
  Book book_{0};
  std::string updated_;
  const char* separator_ = "";
  int& markets_of_all_;  // games so far
};

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    if (take(argv[i])) continue;
    fmt::print(stderr, "make_odds: no such number: '{}'\n", argv[i]);
    return 64;
  }
  fmt::print("[");
  int markets = 0;
  for (int event = 0; event < number("events"); ++event) {
    fmt::print("{}", event ? "," : "");
    Game{event, markets}.print();
  }
  fmt::print("]\n");
}
