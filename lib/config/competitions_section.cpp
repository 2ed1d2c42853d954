#include <config/sections.hpp>

namespace config {

// What is said of a competition, by the key that its source has for it.
void read_competitions(Section competitions, Config& config) {
  for (const auto& key : competitions.keys()) {
    auto section = competitions.section(key);
    if (const auto v = section.value("overtime")) {
      config.overtime[key] = v->as(market::parse_overtime);
    }
    if (const auto v = section.value("names")) {
      const auto names = v->list();
      if (names.size() < 2) v->fail("a competition has at least two names");
      config.names[key] = {names.begin(), names.end()};
    }
    section.finish();
  }
}

}  // namespace config
