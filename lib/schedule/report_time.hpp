#pragma once

#include <schedule/crontab.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

namespace schedule {

// The time of day of reporting.report_time, found without a reader of YAML: that would
// cost every job more than the job's own start. Nothing where there is none.
std::optional<std::chrono::minutes> report_time_in(std::string_view yaml);

// The lines that send the daily report at another time than the configuration says. The
// crontab rules: nothing else starts a job.
Traps report_time_traps(std::span<const Entry> entries, std::chrono::minutes report_time);

}  // namespace schedule
