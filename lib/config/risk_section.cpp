#include <config/sections.hpp>

#include <algorithm>

namespace config {

void read_limits_to_come(Section& section, std::initializer_list<const char*> keys,
                         Config& config) {
  if (config.paper) {
    section.not_acted_on(keys, config.not_acted_on);
  } else {
    section.refuse(keys, "nothing enforces it yet, and global.paper_trading is false");
  }
}

void read_risk(Section risk, Config& config) {
  if (const auto v = risk.value("max_pending_exposure")) config.limits.max_pending = v->share();
  if (const auto v = risk.value("max_weekly_exposure")) config.limits.max_week = v->share();
  if (const auto v = risk.value("max_same_game_exposure")) {
    const auto [limit, is_new] = config.limits.max_by_key.try_emplace("event", v->share());
    limit->second = std::min(limit->second, v->share());
  }
  read_limits_to_come(risk,
                      {"drawdown_warning_threshold", "drawdown_pause_threshold",
                       "drawdown_hard_stop", "drawdown_half_at", "drawdown_quarter_at",
                       "max_same_team_exposure", "max_conference_exposure", "max_division_exposure",
                       "correlation_penalty_factor", "high_correlation_threshold", "correlation"},
                      config);
  risk.finish();
}

}  // namespace config
