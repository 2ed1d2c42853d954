// make_odds - an answer of The Odds API of any size, on standard output
//
// usage: make_odds EVENTS BOOKS [DAY]
//
// Three markets a book, six prices. DAY numbers the answer: events of different
// days have nothing in common.
#include <fmt/format.h>

#include <cstdlib>
#include <string>

namespace {

double price(int event, int book, int which) {
  return 1.60 + 0.01 * ((event * 7 + book * 3 + which * 13) % 80);
}

std::string outcome(const std::string& name, double price) {
  return fmt::format(R"({{"name":"{}","price":{:.2f}}})", name, price);
}

std::string outcome(const std::string& name, double price, double point) {
  return fmt::format(R"({{"name":"{}","price":{:.2f},"point":{}}})", name, price, point);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: make_odds EVENTS BOOKS [DAY]\n");
    return 64;
  }
  const int events = std::atoi(argv[1]);
  const int books = std::atoi(argv[2]);
  const int day = argc > 3 ? std::atoi(argv[3]) : 1;
  const auto date = fmt::format("2026-{:02}-{:02}", 1 + day / 28, 1 + day % 28);
  fmt::print("[");
  for (int e = 0; e < events; ++e) {
    const auto home = fmt::format("Home {}", e);
    const auto away = fmt::format("Away {}", e);
    fmt::print(R"({}{{"id":"{:016x}{:016x}","sport_key":"basketball_nba","sport_title":"NBA",)",
               e ? "," : "", day, e);
    fmt::print(R"("commence_time":"{}T19:30:00Z","home_team":"{}","away_team":"{}","bookmakers":[)",
               date, home, away);
    for (int b = 0; b < books; ++b) {
      fmt::print(R"({}{{"key":"book{}","title":"Book {}","last_update":"{}T10:00:00Z","markets":[)",
                 b ? "," : "", b, b, date);
      const auto market = [&](const char* key, const std::string& one, const std::string& other) {
        return fmt::format(R"({{"key":"{}","last_update":"{}T10:00:00Z","outcomes":[{},{}]}})", key,
                           date, one, other);
      };
      const double spread = 0.5 * (e % 20 + b % 2) - 5;
      const double total = 210.5 + e % 20 + b % 2;
      fmt::print("{},",
                 market("h2h", outcome(home, price(e, b, 0)), outcome(away, price(e, b, 1))));
      fmt::print("{},", market("spreads", outcome(home, price(e, b, 2), spread),
                               outcome(away, price(e, b, 3), -spread)));
      fmt::print("{}]}}", market("totals", outcome("Over", price(e, b, 4), total),
                                 outcome("Under", price(e, b, 5), total)));
    }
    fmt::print("]}}");
  }
  fmt::print("]\n");
}
