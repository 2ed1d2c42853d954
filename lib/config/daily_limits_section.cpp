#include <config/sections.hpp>
#include <strategy/strategies.hpp>

namespace config {

void read_daily_limits(Section limits, Config& config) {
  for (const auto name : strategy::names()) {
    const std::string strategy{name};
    if (const auto v = limits.value(strategy)) {
      config.limits.max_count[strategy] = v->integer(0, 1'000'000);
    }
  }
  limits.finish();
}

}  // namespace config
