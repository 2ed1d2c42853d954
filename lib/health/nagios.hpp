#pragma once

#include <health/finding.hpp>

namespace health {

// A plugin's one line: "WARNING: 1 of 31: backup: 30 h | 'backup'=108000s;93600;180000;0;".
// UNKNOWN where nothing is worse than a check that could not be made.
std::string nagios_line(std::span<const Finding> findings);

// 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN: 1 and 2 are not healthcheck's own.
int nagios_code(const Verdict& verdict);

}  // namespace health
