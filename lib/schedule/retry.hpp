#pragma once

#include <chrono>

namespace schedule {

// How often, and how long after one another, a job is tried.
struct Retries {
  int most = 0;  // after the first attempt
  std::chrono::milliseconds first_wait{30'000};
  std::chrono::milliseconds longest_wait{600'000};
};

// Whether another attempt may end better. Not where the command, the data, the
// configuration or the far side's refusal would be the same again (64-67,
// 69, 70, 77, 78), not where it cannot be started (126, 127) and not where time
// ran out (124).
bool may_pass(int exit);

// Before the n-th retry (from 1): a random share, `luck` in [0, 1], of a time
// that doubles, so that the jobs of one crontab do not come back in step.
std::chrono::milliseconds wait_before(int retry, const Retries& retries, double luck);

}  // namespace schedule
