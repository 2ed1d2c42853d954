#pragma once

#include <cli/tool.hpp>
#include <ops/lock.hpp>
#include <safecron/record.hpp>
#include <safecron/request.hpp>

#include <optional>

namespace safecron {

// Whether a gate lets the job in: the slot to run for, nothing where it is shut.
// Of slots missed while nobody called, the latest runs and stands for them all;
// those of one moment, in the hour that spring skips, run one after another.
std::optional<schedule::Slot> due_slot(const Request& request, const ops::Lock& lock,
                                       Record& record, UtcTime now);

enum class Entered { yes, busy, gave_up };

// Takes the lock as --busy says. busy: the holder goes on and we leave it; gave
// up: the wait is over.
Entered enter(const Request& request, ops::Lock& lock);

}  // namespace safecron
