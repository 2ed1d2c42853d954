#pragma once

#include <string>

namespace process {

std::string host_name();  // of this machine; "unknown" where it has none

}  // namespace process
