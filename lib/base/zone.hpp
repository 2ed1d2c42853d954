#pragma once

#include <base/time.hpp>

#include <string>
#include <string_view>

namespace date {
class time_zone;
}

// Where people are: the only way from UTC to local days and back.
class Zone {
 public:
  explicit Zone(std::string_view name);  // "Europe/London"; throws Error{Exit::config}

  std::string name() const;

  // The calendar day it is there.
  std::chrono::sys_days local_day(UtcTime time) const;

  // "2026-03-01 19:30" there, for headings.
  std::string format(UtcTime time) const;

  // Midnight at the start of a local day. The day ends where the next begins:
  // it has 23 or 25 hours when the clocks change.
  UtcTime start_of(std::chrono::sys_days local_day) const;

  // A wall-clock time there. One that the spring change skips is taken as the
  // moment of the change; one that the autumn change repeats, as its first.
  UtcTime at(std::chrono::sys_days local_day, std::chrono::minutes since_midnight) const;

 private:
  const date::time_zone* zone_ = nullptr;
};
