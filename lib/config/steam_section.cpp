#include <config/sections.hpp>

namespace config {

void read_steam(Section steam, Config& config) {
  auto& rules = config.steam;
  if (const auto v = steam.value("least_drop")) rules.least_drop = v->share();
  if (const auto v = steam.value("boomer_drop")) rules.boomer_drop = v->share();
  if (const auto v = steam.value("least_volume")) rules.least_volume = v->money();
  if (rules.least_drop <= Ratio{0} || rules.boomer_drop < rules.least_drop) {
    steam.fail_whole("least_drop is more than 0, and boomer_drop not less than least_drop");
  }
  steam.finish();
}

}  // namespace config
