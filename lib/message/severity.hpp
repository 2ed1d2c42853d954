#pragma once

#include <chrono>
#include <string_view>

namespace message {

enum class Severity { info, warning, critical };

std::string_view to_string(Severity severity);
Severity parse_severity(std::string_view text);  // throws Error{Exit::usage}

// How long a message is worth sending. One that has not gone by then is dead.
std::chrono::seconds lifetime(Severity severity);

}  // namespace message
