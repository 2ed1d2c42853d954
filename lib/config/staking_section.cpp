#include <config/sections.hpp>

namespace config {

void read_staking(Section staking, Config& config) {
  const auto plan = staking.value("plan");
  if (plan) {
    const auto name = plan->text();
    if (name != "kelly" && name != "flat") plan->fail("not a plan: '" + name + "' (kelly, flat)");
    config.plan.kind = name == "flat" ? staking::Plan::Kind::flat : staking::Plan::Kind::kelly;
  }
  if (const auto v = staking.value("kelly")) {
    config.plan.method = v->as(staking::parse_method);
    if (config.plan.kind == staking::Plan::Kind::flat)
      v->fail("a flat plan does not stake by Kelly");
  }
  if (const auto v = staking.value("unit")) config.plan.unit = v->money();
  if (const auto v = staking.value("max_bet")) config.limits.max_bet = v->share();
  if (const auto v = staking.value("max_event_exposure")) {
    config.limits.max_by_key["event"] = v->share();
  }
  if (plan && config.plan.kind == staking::Plan::Kind::flat && config.plan.unit == Money{}) {
    plan->fail("a flat plan needs staking.unit");
  }
  staking.finish();
}

}  // namespace config
