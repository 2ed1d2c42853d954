#pragma once

#include <base/zone.hpp>

#include <string_view>

// The local day that --date names: "2026-03-01", "today" or "yesterday". Throws
// Error{Exit::usage}.
std::chrono::sys_days day_of_option(std::string_view text, const Zone& zone, UtcTime now);
