#include <config/sections.hpp>

#include <algorithm>

namespace config {

namespace {

// Marks ascend; one that is not set has no place in the order.
void ascend(const std::optional<Value>& value, const std::optional<Ratio>& before,
            const char* what) {
  if (value && before && value->share() < *before) {
    value->fail(fmt::format("it is less than {} ({:g})", what, before->value()));
  }
}

void read_drawdown(Section& risk, risk::DrawdownMarks& marks) {
  const auto warning = risk.value("drawdown_warning_threshold");
  const auto half = risk.value("drawdown_half_at");
  const auto quarter = risk.value("drawdown_quarter_at");
  const auto pause = risk.value("drawdown_pause_threshold");
  const auto hard_stop = risk.value("drawdown_hard_stop");
  if (warning) marks.warning = warning->share();
  if (half) marks.half = half->share();
  if (quarter) marks.quarter = quarter->share();
  if (pause) marks.pause = pause->share();
  if (hard_stop) marks.hard_stop = hard_stop->share();

  for (const auto& value : {half, quarter}) {
    if (value && !warning)
      value->fail("it needs drawdown_warning_threshold: stakes shrink from there");
  }
  for (const auto& value : {warning, pause, hard_stop}) {
    if (value && value->share() == Ratio{}) value->fail("a drawdown of 0 is always reached");
  }
  if (warning && !half && marks.half < *marks.warning) {
    warning->fail(fmt::format("drawdown_half_at ({:g}) is less", marks.half.value()));
  }
  if (half && !quarter && marks.quarter < marks.half) {
    half->fail(fmt::format("drawdown_quarter_at ({:g}) is less", marks.quarter.value()));
  }
  ascend(half, marks.warning, "drawdown_warning_threshold");
  ascend(quarter, marks.half, "drawdown_half_at");
  ascend(pause, marks.warning, "drawdown_warning_threshold");
  ascend(hard_stop, marks.warning, "drawdown_warning_threshold");
  ascend(hard_stop, marks.pause, "drawdown_pause_threshold");
}

void read_correlation(Section& risk, risk::Limits& limits) {
  const auto penalty = risk.value("correlation_penalty_factor");
  const auto threshold = risk.value("high_correlation_threshold");
  auto table = risk.section("correlation");
  if (!penalty && !threshold && table.keys().empty()) return;
  risk::Correlations assumed;
  if (penalty) assumed.penalty = penalty->share();
  if (threshold) assumed.threshold = threshold->share();
  if (const auto v = table.value("same_subject")) assumed.same_subject = v->share();
  if (const auto v = table.value("same_game")) assumed.same_game = v->share();
  if (const auto v = table.value("same_team")) assumed.same_team = v->share();
  if (const auto v = table.value("same_division")) assumed.same_division = v->share();
  if (const auto v = table.value("same_conference")) assumed.same_conference = v->share();
  table.finish();
  limits.correlation = assumed;
}

}  // namespace

void read_risk(Section risk, Config& config) {
  auto& limits = config.limits;
  if (const auto v = risk.value("max_pending_exposure")) limits.max_pending = v->share();
  if (const auto v = risk.value("max_weekly_exposure")) limits.max_week = v->share();
  if (const auto v = risk.value("max_same_game_exposure")) {
    const auto [limit, is_new] = limits.max_by_key.try_emplace("event", v->share());
    limit->second = std::min(limit->second, v->share());
  }
  if (const auto v = risk.value("max_same_team_exposure")) limits.max_by_key["team"] = v->share();
  if (const auto v = risk.value("max_division_exposure")) {
    limits.max_by_key["division"] = v->share();
  }
  if (const auto v = risk.value("max_conference_exposure")) {
    limits.max_by_key["conference"] = v->share();
  }
  read_drawdown(risk, limits.drawdown);
  read_correlation(risk, limits);
  risk.finish();
}

}  // namespace config
