#pragma once

#include <string_view>

namespace config {

// What init-home writes, comments included.
extern const std::string_view kFootballConfig;
extern const std::string_view kEnv;

}  // namespace config
