#pragma once

#include <string>

namespace healthcheck {

// A tool of the suite: the file beside this program, else its name, for PATH.
std::string place_of(const std::string& tool);

}  // namespace healthcheck
