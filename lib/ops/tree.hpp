#pragma once

#include <sys/types.h>

#include <chrono>
#include <vector>

namespace ops {

// From now on orphans among our descendants become our children, so that one
// that called setsid is still found.
void adopt_orphans();

// All that descend from this process, zombies among them.
std::vector<pid_t> descendants();

// Collects children that have ended, but for `kept`, whose end the caller
// collects itself.
void reap(pid_t kept = 0);

// TERM to every descendant; KILL to those that are there after `grace`, until
// none is left or, against one that forks for ever, `bound` is over. How many
// processes it was that had to be ended.
int end_descendants(std::chrono::milliseconds grace,
                    std::chrono::milliseconds bound = std::chrono::seconds{10});

}  // namespace ops
