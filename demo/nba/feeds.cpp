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

std::string predictions(const Scene& scene, std::span<const Predicted> games) {
  std::string text = "sport,starts_at,home,away,market,shape,mean,deviation\n";
  for (const auto& one : games) {
    const auto begin =
        fmt::format("basketball,{},{},{}", utc(one.game->date, one.game->tip),
                    scene.team(one.game->home).name, scene.team(one.game->away).name);
    text += fmt::format("{},spread,normal,{:.2f},{:.1f}\n", begin, one.margin, kMarginDeviation);
    text += fmt::format("{},total,normal,{:.2f},{:.1f}\n", begin, one.total, kTotalDeviation);
  }
  return text;
}

}  // namespace demo::nba
