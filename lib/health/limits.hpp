#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace health {

template <typename Value>
struct Bounds {
  Value warning;
  Value critical;
};

// From where on a finding is a warning, or critical: the section `health` of the
// configuration, and what holds where it says nothing.
struct Limits {
  using hours = std::chrono::hours;
  using minutes = std::chrono::minutes;
  using seconds = std::chrono::seconds;

  Bounds<std::int64_t> disk{10'000'000'000, 1'000'000'000};  // bytes free
  double inodes = 0.05;                                      // a share that is free
  std::int64_t wal = 64'000'000;                             // bytes
  Bounds<seconds> quotes{hours{1}, hours{6}};                // since prices were asked for
  Bounds<seconds> unsettled{hours{24}, hours{48}};           // since the event began
  Bounds<seconds> outbox{minutes{15}, hours{6}};             // that a message waits
  Bounds<seconds> backup{hours{26}, hours{50}};
  seconds verify{hours{8 * 24}};  // since a deep one
  seconds drill{hours{35 * 24}};
  seconds job_grace{minutes{15}};  // beyond what a job may take
  std::int64_t credits = 100;
  std::string clock_url;  // whose Date is compared with ours; empty: none
  Bounds<seconds> clock{seconds{30}, minutes{5}};
};

}  // namespace health
