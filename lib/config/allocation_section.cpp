#include <config/sections.hpp>
#include <strategy/strategies.hpp>

namespace config {

void read_allocation(Section allocation, Config& config) {
  Ratio sum;
  for (const auto name : strategy::names()) {
    const std::string strategy{name};
    if (const auto v = allocation.value(strategy)) {
      config.limits.allocation[strategy] = v->share();
      sum = sum + v->share();
      if (sum > Ratio{1}) v->fail("the allocations add up to more than 1");
    }
  }
  allocation.finish();
}

}  // namespace config
