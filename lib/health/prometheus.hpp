#pragma once

#include <health/finding.hpp>

namespace health {

// The findings as a textfile of node_exporter.
std::string prometheus_text(std::span<const Finding> findings, UtcTime now);

}  // namespace health
