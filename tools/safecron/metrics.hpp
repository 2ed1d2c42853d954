#pragma once

#include <store/runs.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace safecron {

// The job's metrics for Prometheus' textfile collector: logs/metrics/JOB.prom,
// written aside and renamed. False where it could not be written.
bool write_metrics(const std::filesystem::path& home, const store::Run& run,
                   const std::map<std::string, std::int64_t>& totals,
                   std::optional<UtcTime> last_success, std::uint64_t log_dropped);

}  // namespace safecron
