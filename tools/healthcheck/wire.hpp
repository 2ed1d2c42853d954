#pragma once

#include <health/finding.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace healthcheck {

// Findings as bytes, from the process of a check to ours. Bytes that are no
// findings, as of a check that died while it wrote, throw Error{Exit::data}.
std::string to_wire(const std::vector<health::Finding>& findings);
std::vector<health::Finding> from_wire(std::string_view bytes);

}  // namespace healthcheck
