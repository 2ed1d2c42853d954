#pragma once

#include <config/section.hpp>
#include <health/limits.hpp>

namespace config {

void read_health(Section section, health::Limits& limits);

}  // namespace config
