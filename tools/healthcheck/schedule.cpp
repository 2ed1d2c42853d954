#include "schedule.hpp"

#include <algorithm>

namespace healthcheck {

namespace {

template <typename Slot>
std::optional<UtcTime> time_of(const std::optional<Slot>& slot) {
  return slot ? std::optional{slot->at} : std::nullopt;
}

}  // namespace

std::optional<UtcTime> last_due(const schedule::Entry& entry, UtcTime since, UtcTime until) {
  if (!entry.job || entry.times.at_reboot) return std::nullopt;
  const auto last = entry.job->gate ? time_of(schedule::last_slot(*entry.job->gate, until))
                                    : schedule::last_time(entry.times, until);
  return last && *last >= since ? last : std::nullopt;
}

std::optional<UtcTime> next_due(const schedule::Entry& entry, UtcTime since, UtcTime until) {
  if (!entry.job || entry.times.at_reboot) return std::nullopt;
  const auto next = entry.job->gate ? time_of(schedule::next_slot(*entry.job->gate, since))
                                    : schedule::next_time(entry.times, since);
  return next && *next <= until ? next : std::nullopt;
}

bool runs(const schedule::Entry& entry, std::string_view program) {
  return entry.job && std::ranges::any_of(entry.job->command, [&](const std::string& word) {
           return std::filesystem::path{word}.filename() == program;
         });
}

}  // namespace healthcheck
