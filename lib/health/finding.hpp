#pragma once

#include <base/time.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace health {

enum class Status { ok, warning, critical };

std::string_view to_string(Status status);
Status parse_status(std::string_view text);  // throws Error{Exit::data}

// A finding as a number, for those who draw it.
struct Measure {
  double value = 0;
  std::string unit;  // s, B, % or nothing
  std::optional<double> warning;
  std::optional<double> critical;
  bool low_is_bad = false;  // the limits are the least, not the most
};

// What a check found. A check that could not be made is a warning that says why.
struct Finding {
  std::string name;
  Status status = Status::ok;
  std::string value;
  std::string limit;  // in words; empty: none
  std::string hint;   // what to do; empty where all is well
  std::optional<Measure> measure;
  bool is_checked = true;
  std::optional<UtcTime> since;  // of the status, where it was recorded
};

Finding unchecked(std::string name, std::string_view why);

// The worse of the two where a value is at or beyond its limits.
Status judge(const Measure& measure);

struct Verdict {
  std::size_t checks = 0;
  std::size_t warnings = 0;
  std::size_t criticals = 0;
  std::size_t unchecked = 0;  // of the warnings

  Status status() const;
  std::string text() const;  // "ALL SYSTEMS OPERATIONAL", "WARNINGS DETECTED: 2", ...
};

Verdict verdict(std::span<const Finding> findings);

// What was found the last time.
struct Standing {
  Status status = Status::ok;
  UtcTime since;
};

// Says of every finding since when its status stands, and of one that is well
// again how long it was not.
void carry(std::vector<Finding>& findings, const std::map<std::string, Standing>& before,
           UtcTime now);

// "4 min", "26 h", "9 d": as coarse as people say it.
std::string spoken(std::chrono::seconds time);

}  // namespace health
