#include <config/sections.hpp>

namespace config {

void read_dev(Section dev, Config& config) {
  if (const auto v = dev.value("use_mock_data"); v && v->boolean()) {
    v->fail("betops has no mock data: a home holds what really happened");
  }
  if (const auto v = dev.value("dry_run")) config.dry_run = v->boolean();
  if (const auto v = dev.value("suppress")) config.suppress = v->boolean();
  dev.ignore("verbose");
  dev.finish();
}

}  // namespace config
