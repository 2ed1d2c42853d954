#pragma once

#include <chrono>

namespace message {

// How long to leave the other side alone after so many attempts in a row (1 or
// more) that failed: 5 s, doubled each time, to an hour. `jitter`, from 0 to 1,
// adds up to a quarter, so that many senders do not come back in step.
std::chrono::seconds backoff(std::int64_t attempts, double jitter);

}  // namespace message
