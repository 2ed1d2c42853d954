#pragma once

#include <base/time.hpp>

#include <optional>
#include <string_view>

namespace provider {

// "Fri, 13 Jan 2023 04:04:48 EST" as RFC 822 has it, also without the day of the week or
// the seconds, and with two digits of the year. Absent for what is no such time, and for
// a zone that is not known: that is not UTC.
std::optional<UtcTime> time_of_rfc822(std::string_view text);

// "2026-11-21T21:30:42-05:00" as RFC 3339 has it, also without seconds.
std::optional<UtcTime> time_of_rfc3339(std::string_view text);

}  // namespace provider
