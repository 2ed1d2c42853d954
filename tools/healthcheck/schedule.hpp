#pragma once

#include "scene.hpp"

namespace healthcheck {

// The newest time in [since, until] at which an entry runs its job: a slot of its
// gate, else a time of the line.
std::optional<UtcTime> last_due(const schedule::Entry& entry, UtcTime since, UtcTime until);

// The next time after `since`, if that is not after `until`.
std::optional<UtcTime> next_due(const schedule::Entry& entry, UtcTime since, UtcTime until);

// Whether the entry runs the program.
bool runs(const schedule::Entry& entry, std::string_view program);

}  // namespace healthcheck
