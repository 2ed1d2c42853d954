#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

#include <cstdint>

// What comes in from a provider that is asked live.
namespace health {

struct Quotes {
  std::string provider;
  std::int64_t events_near = 0;     // that begin within 24 hours
  std::optional<UtcTime> asked_at;  // the newest answer
  // When the schedule had it asked again since, or at all; nothing: it rests, as at
  // night. Without a schedule that is when it was last asked.
  std::optional<UtcTime> due_at;
};

Finding judge_quotes(const Quotes& quotes, UtcTime now, const Limits& limits);

struct Credits {
  std::string provider;
  std::int64_t left = 0;
  UtcTime left_at;
  std::int64_t spent = 0;              // in the days before now ...
  std::chrono::seconds spent_over{0};  // ... as far as they are known
};

// They last to the end of the month at the rate they are spent at, or not.
Finding judge_credits(const Credits& credits, UtcTime now, const Limits& limits);

}  // namespace health
