#pragma once

#include <cli/tool.hpp>
#include <ops/lock.hpp>
#include <safecron/record.hpp>
#include <safecron/request.hpp>

#include <optional>

namespace safecron {

constexpr std::chrono::minutes kFirstCall{1};  // cron's for a slot, when it is in time

// Whether a gate lets the job in: the slot to run for, nothing where it is shut.
// Of slots missed while nobody called, the latest runs and stands for them all;
// those of one moment, in the hour that spring skips, run one after another.
std::optional<schedule::Slot> due_slot(const Request& request, const ops::Lock& lock,
                                       Record& record, UtcTime now);

// Takes the lock if nobody has it, and nothing of the run that had it lives.
bool take_if_free(ops::Lock& lock);

enum class Entered { yes, busy, gave_up };

// Takes the lock as --busy says. busy: the holder goes on and we leave it; gave
// up: the wait is over.
Entered enter(const Request& request, ops::Lock& lock);

}  // namespace safecron
