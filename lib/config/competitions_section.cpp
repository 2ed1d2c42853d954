#include <config/sections.hpp>

namespace config {

void read_competitions(Section competitions, Config& config) {
  for (const auto& key : competitions.keys()) {
    auto section = competitions.section(key);
    if (const auto v = section.value("overtime")) {
      config.overtime[key] = v->as(market::parse_overtime);
    }
    section.finish();
  }
}

}  // namespace config
