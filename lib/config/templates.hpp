#pragma once

#include <string_view>

namespace config {

// What init-home writes, comments included: a file for each desk, and one for its secrets.
extern const std::string_view kFootballConfig;
extern const std::string_view kNbaConfig;
extern const std::string_view kRacingConfig;
extern const std::string_view kEnv;

}  // namespace config
