#include "play.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace demo::nba {

namespace {

constexpr double kHome = 2.4;
constexpr double kTired = 1.8;   // the second of two days
constexpr double kRested = 1.0;  // two days more of rest than the other

int rounded(double x) {
  return static_cast<int>(std::floor(x + 0.5));
}

double lost_by_absence(const Team& team, const std::array<Absent, 10>& absent, bool with_news) {
  double lost = 0;
  for (std::size_t i = 0; i < team.players.size(); ++i) {
    if (absent[i] == Absent::reported || (with_news && absent[i] == Absent::scratched)) {
      lost += team.players[i].worth;
    }
  }
  return lost;
}

// A count of that mean: the difference of two normal draws would do worse at small ones.
int poisson(double mean, Random& random) {
  const double least = exponential(-mean);
  double product = random.uniform();
  int count = 0;
  while (product > least) {
    product *= random.uniform();
    ++count;
  }
  return count;
}

// Whole numbers in those proportions that add up to the sum.
std::vector<int> shared_out(int sum, const std::vector<double>& weights) {
  const double whole = std::accumulate(weights.begin(), weights.end(), 0.0);
  std::vector<int> shares;
  double so_far = 0;
  int given = 0;
  for (const double weight : weights) {
    so_far += weight;
    const int upto = rounded(sum * so_far / whole);
    shares.push_back(upto - given);
    given = upto;
  }
  return shares;
}

std::vector<Line> box_of(const Team& team, const std::array<Absent, 10>& absent, int points,
                         int overtimes, Random& random) {
  std::vector<double> minutes;
  std::vector<double> scoring;
  for (std::size_t i = 0; i < team.players.size(); ++i) {
    const bool plays = absent[i] == Absent::no;
    const auto& player = team.players[i];
    minutes.push_back(plays ? player.minutes * (0.9 + 0.2 * random.uniform()) : 0);
    scoring.push_back(plays ? player.share * std::max(0.1, 1 + 0.35 * random.normal()) : 0);
  }
  const auto time = shared_out(240 + 25 * overtimes, minutes);
  const auto scored = shared_out(points, scoring);
  std::vector<Line> lines;
  for (std::size_t i = 0; i < team.players.size(); ++i) {
    const auto& player = team.players[i];
    if (absent[i] != Absent::no) {
      lines.push_back({});
      continue;
    }
    const double part = time[i] / player.minutes;
    lines.push_back({.played = true,
                     .minutes = time[i],
                     .points = scored[i],
                     .threes = std::min(scored[i] / 3, poisson(player.threes * part, random)),
                     .rebounds = poisson(player.rebounds * part, random),
                     .assists = poisson(player.assists * part, random)});
  }
  return lines;
}

}  // namespace

bool is_anybody_out(const Absences& absences, bool with_news) {
  return std::ranges::any_of(absences, [&](const auto& team) {
    return std::ranges::any_of(team, [&](Absent absent) {
      return absent == Absent::reported || (with_news && absent == Absent::scratched);
    });
  });
}

Absences Injuries::next_day(Random& random) {
  Absences absences(out_.size());
  for (std::size_t team = 0; team < out_.size(); ++team) {
    for (std::size_t rank = 0; rank < out_[team].size(); ++rank) {
      auto& days = out_[team][rank];
      if (days > 0) {
        --days;
        absences[team][rank] = Absent::reported;
        continue;
      }
      const double draw = random.uniform();
      if (draw < 0.006) {
        days = 1 + static_cast<int>(-9 * logarithm(random.uniform()));
        absences[team][rank] = Absent::scratched;
      } else if (draw < 0.016) {
        absences[team][rank] = Absent::scratched;
      }
    }
    // Somebody has to play.
    auto& squad = absences[team];
    if (std::ranges::count(squad, Absent::no) < 7) squad.fill(Absent::no);
  }
  return absences;
}

Truth truth_of(const Game& game, const std::vector<Team>& teams, const Absences& absences,
               Rest rest, Random& random) {
  const auto& home = teams[static_cast<std::size_t>(game.home)];
  const auto& away = teams[static_cast<std::size_t>(game.away)];
  double margin = home.strength - away.strength + kHome + 1.0 * random.normal();
  if (rest.home == 1) margin -= kTired;
  if (rest.away == 1) margin += kTired;
  if (rest.home - rest.away >= 2) margin += kRested;
  if (rest.away - rest.home >= 2) margin -= kRested;
  const auto without = [&](bool with_news) {
    return margin -
           lost_by_absence(home, absences[static_cast<std::size_t>(game.home)], with_news) +
           lost_by_absence(away, absences[static_cast<std::size_t>(game.away)], with_news);
  };
  return {.margin = without(true),
          .total = 226 + home.pace + away.pace + 2 * random.normal(),
          .margin_before_news = without(false)};
}

Played play(const Game& game, const std::vector<Team>& teams, const Absences& absences,
            const Truth& truth, Random& random) {
  const int margin = rounded(truth.margin + kMarginDeviation * random.normal());
  int total = rounded(truth.total + kTotalDeviation * random.normal());
  if ((total + margin) % 2 != 0) ++total;
  Played played;
  const std::array<int, 2> regulation{(total + margin) / 2, (total - margin) / 2};
  std::array<std::vector<int>, 2> quarters;
  for (const std::size_t side : {0U, 1U}) {
    std::vector<double> weights;
    for (int n = 0; n < 4; ++n) weights.push_back(0.8 + 0.4 * random.uniform());
    quarters[side] = shared_out(regulation[side], weights);
  }
  for (std::size_t n = 0; n < 4; ++n) played.periods.push_back({quarters[0][n], quarters[1][n]});
  while (played.score(0) == played.score(1)) {
    const int home = std::max(2, rounded(11 + 3 * random.normal() + truth.margin / 9));
    played.periods.push_back({home, std::max(2, rounded(11 + 3 * random.normal()))});
  }
  const int overtimes = static_cast<int>(played.periods.size()) - 4;
  const std::array<int, 2> sides{game.home, game.away};
  for (const std::size_t side : {0U, 1U}) {
    const auto team = static_cast<std::size_t>(sides[side]);
    played.box[side] = box_of(teams[team], absences[team], played.score(side), overtimes, random);
  }
  return played;
}

}  // namespace demo::nba
