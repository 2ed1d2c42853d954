#pragma once

#include <config/section.hpp>
#include <schedule/capture.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace config {

// Which prices are captured by a plan, and when.
struct Capture {
  std::string provider = "the-odds-api";
  std::map<std::string, std::string> options;  // what it is asked, as on the command line
  std::string sport;
  std::chrono::minutes closing_within{15};
  std::vector<std::chrono::minutes> runs;  // since local midnight, ascending
  std::vector<schedule::Use> uses = {schedule::Use::closing, schedule::Use::runs,
                                     schedule::Use::opening};
  std::int64_t other_credits_a_day = 0;  // that other jobs need

  // `timezone` is where the runs have their local times.
  schedule::CaptureRules rules(const std::string& timezone) const;
};

// Nothing where the section is not there.
std::optional<Capture> read_capture(Section section);

}  // namespace config
