#pragma once

#include <chrono>
#include <string>
#include <string_view>

// "30s", "10m", "6h", "7d" and nothing else. Throws Error{Exit::usage}.
std::chrono::seconds parse_duration(std::string_view text);

// In the largest unit that leaves nothing over: "90m", "2h".
std::string format_duration(std::chrono::seconds duration);
