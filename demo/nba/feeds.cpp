#include "feeds.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace demo::nba {

// Clocks there went back on 3 November 2024 and forward on 9 March 2025.
std::string utc(std::chrono::sys_days day, std::chrono::minutes at, bool with_seconds) {
  using std::chrono::sys_days;
  using std::chrono::year;
  const bool is_winter = day >= sys_days{year{2024} / 11 / 3} && day < sys_days{year{2025} / 3 / 9};
  const auto time = day + at + std::chrono::hours{is_winter ? 5 : 4};
  return with_seconds ? fmt::format("{:%Y-%m-%dT%H:%M}:00Z", time)
                      : fmt::format("{:%Y-%m-%dT%H:%M}Z", time);
}

namespace {

std::string of_player(const std::string& begin, const std::string& name,
                      const std::array<double, kPropStats.size()>& means, double deviation) {
  std::string text;
  for (std::size_t stat = 0; stat < kPropStats.size(); ++stat) {
    text += fmt::format("{},player_{},{},{},{:.2f},{}\n", begin, kPropStats[stat], name,
                        stat == 0 ? "normal" : "poisson", means[stat],
                        stat == 0 ? fmt::format("{:.2f}", deviation) : "");
  }
  return text;
}

}  // namespace

std::string predictions(const Scene& scene, std::span<const Predicted> games) {
  std::string text = "sport,starts_at,home,away,market,subject,shape,mean,deviation\n";
  for (const auto& one : games) {
    const auto begin =
        fmt::format("basketball,{},{},{}", utc(one.game->date, one.game->tip),
                    scene.team(one.game->home).name, scene.team(one.game->away).name);
    text += fmt::format("{},spread,,normal,{:.2f},{:.1f}\n", begin, one.margin, kMarginDeviation);
    text += fmt::format("{},total,,normal,{:.2f},{:.1f}\n", begin, one.total, kTotalDeviation);
    for (const std::size_t side : {0U, 1U}) {
      const auto& team = scene.team(side == 0 ? one.game->home : one.game->away);
      for (std::size_t rank = 0; rank < one.players[side].size(); ++rank) {
        const auto& [means, deviation] = one.players[side][rank];
        if (deviation > 0 && rank < kStarters + 2) {
          text += of_player(begin, team.players[rank].name, means, deviation);
        }
      }
    }
  }
  return text;
}

}  // namespace demo::nba
