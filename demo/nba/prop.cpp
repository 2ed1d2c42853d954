#include "prop.hpp"

#include "market.hpp"

#include <algorithm>
#include <cmath>

namespace demo::nba {

namespace {

constexpr double kPropMargin = 0.06;  // the sum of a book's two chances less 1
constexpr double kNoise = 0.35;       // of a share of the points, from game to game
constexpr double kTeamNoise = 0.093;  // of a team's score

// Chances of more than the line.
double over_normal(double line, double mean, double deviation) {
  return below((mean - line) / deviation);
}

double over_poisson(double line, double mean) {
  double term = exponential(-mean);
  double sum = 0;
  for (int n = 0; n < line; ++n) {
    sum += term;
    term *= mean / (n + 1);
  }
  return 1 - sum;
}

int price(double chance) {
  const double asked = std::clamp(chance * (1 + kPropMargin), 0.02, 0.98);
  return std::max(102, static_cast<int>(std::floor(100 / asked + 0.5)));
}

}  // namespace

std::vector<Expected> expected_of(const Team& team, const std::array<Absent, 10>& absent,
                                  bool with_news, double score) {
  const auto plays = [&](std::size_t rank) {
    return absent[rank] == Absent::no || (!with_news && absent[rank] == Absent::scratched);
  };
  double minutes = 0;
  double shares = 0;
  double squares = 0;
  for (std::size_t rank = 0; rank < team.players.size(); ++rank) {
    if (!plays(rank)) continue;
    const auto& player = team.players[rank];
    minutes += player.minutes;
    shares += player.share;
    squares += player.share * player.share;
  }
  std::vector<Expected> all;
  for (std::size_t rank = 0; rank < team.players.size(); ++rank) {
    if (!plays(rank)) {
      all.push_back({});
      continue;
    }
    const auto& player = team.players[rank];
    const double share = player.share / shares;
    const double others = squares / (shares * shares) - share * share;
    const double noise = kNoise * kNoise * ((1 - share) * (1 - share) + others);
    const double points = score * share;
    const double part = 240 / minutes;
    all.push_back({{points, player.rebounds * part, player.assists * part},
                   points * std::sqrt(noise + kTeamNoise * kTeamNoise)});
  }
  return all;
}

std::array<std::size_t, kStarters> starters(const std::array<Absent, 10>& absent) {
  std::array<std::size_t, kStarters> found{};
  std::size_t n = 0;
  for (std::size_t rank = 0; rank < absent.size() && n < kStarters; ++rank) {
    if (absent[rank] == Absent::no) found[n++] = rank;
  }
  return found;
}

std::vector<PropQuote> prop_quotes(const std::vector<Expected>& players, double wrong,
                                   Random& random) {
  std::vector<PropQuote> quotes;
  for (std::size_t rank = 0; rank < kStarters; ++rank) {
    const auto& expected = players[rank];
    for (std::size_t stat = 0; stat < kPropStats.size(); ++stat) {
      const double by = 1 + wrong * random.normal();
      for (std::size_t book = 0; book < kPropBooks.size(); ++book) {
        const double mean = expected.means[stat] * (by + 0.02 * random.normal());
        if (mean < 1) continue;  // absent, or too little to ask for
        const int line = 2 * static_cast<int>(std::floor(mean)) + 1;
        const double over = stat == 0 ? over_normal(line / 2.0, mean, expected.points_deviation)
                                      : over_poisson(line / 2.0, mean);
        quotes.push_back({rank, stat, book, line, {price(over), price(1 - over)}});
      }
    }
  }
  return quotes;
}

void hurt_while_warming_up(std::vector<Line>& box, const std::array<Absent, 10>& absent,
                           Random& random) {
  if (random.uniform() > 0.25) return;
  const auto five = starters(absent);
  const auto hurt = five[static_cast<std::size_t>(random.uniform() * kStarters)];
  for (auto rank = five.back() + 1; rank < box.size(); ++rank) {
    auto& line = box[rank];
    if (!line.played) continue;
    const auto& lost = box[hurt];
    line.minutes += lost.minutes;
    line.points += lost.points;
    line.threes += lost.threes;
    line.rebounds += lost.rebounds;
    line.assists += lost.assists;
    box[hurt] = {};
    return;
  }
}

}  // namespace demo::nba
