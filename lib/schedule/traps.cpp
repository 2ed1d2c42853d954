#include <base/duration.hpp>
#include <schedule/traps.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace schedule {

namespace {

using std::chrono::hours;

// A year whose slots stand for all years': summer, winter, and both changes of clocks.
const UtcTime kYear = std::chrono::sys_days{std::chrono::January / 1 / 2026};
const UtcTime kYearEnd = std::chrono::sys_days{std::chrono::January / 1 / 2027};
constexpr std::chrono::minutes kLate{30};

void error(Traps& traps, std::string what) {
  traps.push_back({.is_error = true, .what = std::move(what)});
}

void warning(Traps& traps, std::string what) {
  traps.push_back({.what = std::move(what)});
}

bool has_neighbours(const std::bitset<24>& chosen) {
  return (chosen & (chosen << 1)).any();
}

bool exists(const CronTimes& times) {
  constexpr std::array<std::size_t, 13> kLongest = {0,  31, 29, 31, 30, 31, 30,
                                                    31, 31, 30, 31, 30, 31};
  for (std::size_t month = 1; month <= 12; ++month) {
    for (std::size_t day = 1; day <= kLongest[month]; ++day) {
      if (times.months.test(month) && times.days.test(day)) return true;
    }
  }
  return false;
}

}  // namespace

Traps traps_of_variable(std::string_view name, std::string_view value) {
  Traps traps;
  if (value.find('$') != std::string_view::npos || value.starts_with('~')) {
    error(traps, fmt::format("cron does not expand the value of {}: '{}' stays as it is; "
                             "write the path out",
                             name, value));
  }
  if (value.find(" #") != std::string_view::npos) {
    error(traps,
          fmt::format("the comment is part of the value of {}; give it a line of its own", name));
  }
  if (name == "CRON_TZ") {
    error(traps,
          "CRON_TZ does not move the times of Debian's cron, it is only passed to the jobs; "
          "use safecron --tz ZONE --at TIME");
  } else if (name == "TZ") {
    warning(traps,
            "TZ does not move the times of Debian's cron, it only changes what the jobs see; "
            "use safecron --tz ZONE --at TIME");
  } else if (name == "RANDOM_DELAY" || name == "START_HOURS_RANGE") {
    error(traps, fmt::format("{} is for another cron; Debian's only passes it to the jobs", name));
  } else if (name == "MAILTO" && value.empty()) {
    warning(traps, "with an empty MAILTO cron mails nothing, not even what failed");
  }
  return traps;
}

Traps traps_of_times(const CronTimes& times) {
  Traps traps;
  if (times.at_reboot) return traps;
  const bool any_date = times.any_day || times.days.count() == 31;
  const bool any_weekday = times.any_weekday || times.weekdays.all();
  if (!times.any_day && !times.any_weekday) {
    warning(traps,
            "day of the month and day of the week are both set: cron runs it on either; "
            "leave one of them *");
  } else if (times.days.count() < 31 && !times.weekdays.all()) {
    warning(traps,
            "day of the month and day of the week are both set, one with a *: cron runs it "
            "only where both agree; leave one of them *");
  }
  if (any_weekday && !any_date && !exists(times)) {
    error(traps, "there is no such day in any year: it never runs");
  }
  if (times.minutes.all() && !times.hours.all() && !has_neighbours(times.hours)) {
    warning(traps, "it runs at each of the 60 minutes of the hour; for once write 0 as the minute");
  }
  return traps;
}

Traps traps_of_shell(const ShellLine& line) {
  Traps traps;
  for (const auto& name : line.unset) {
    error(traps, fmt::format("${} is set by no line above: sh makes nothing of it", name));
  }
  bool has_job = false;
  for (const auto& command : line.commands) {
    if (is_safecron(command.words.front())) {
      has_job = true;
      if (command.is_redirected) {
        warning(traps,
                "the redirection hides from cron's mail what safecron says of a failure; "
                "use --log FILE");
      }
    }
  }
  for (const auto& command : line.commands) {
    const auto& program = command.words.front();
    if (is_safecron(program) || (has_job && program == "cd")) continue;
    warning(traps, fmt::format("'{}' does not run through safecron: no lock, no time-out, no "
                               "record; a failure without output goes unnoticed",
                               program));
  }
  return traps;
}

namespace {

// What waits for input is told of by its last try, the first call after that time.
void check_waits(const Job& job, const CronTimes& times, const std::vector<Slot>& slots,
                 Traps& traps) {
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto until = slots[i].at + job.await;
    const auto last = next_time(times, until - std::chrono::minutes{1});
    if (last && *last - slots[i].at > job.catchup) {
      warning(traps, fmt::format("the last try of {} never comes: cron calls no sooner than {}, "
                                 "and --catchup ends before; let it be longer",
                                 slots[i].name, format_utc(*last)));
      return;
    }
    if (i + 1 < slots.size() && last && slots[i + 1].at <= *last) {
      warning(traps, fmt::format("{} may still wait for input when {} is due, which stands for "
                                 "both: nobody is told; let --await be shorter",
                                 slots[i].name, slots[i + 1].name));
      return;
    }
  }
}

}  // namespace

Traps traps_of_gate(const Job& job, const CronTimes& times) {
  Traps traps;
  if (times.at_reboot) {
    warning(traps, "cron calls it only at boot: its slots are missed");
    return traps;
  }
  std::size_t missed = 0;
  auto latest = std::chrono::seconds{0};
  std::string first;
  const auto slots = slots_between(*job.gate, kYear, kYearEnd);
  for (const auto& slot : slots) {
    const auto call = next_time(times, slot.at - std::chrono::minutes{1});
    const auto late = call ? *call - slot.at : std::chrono::seconds{hours{24 * 400}};
    if (late > job.catchup) {
      if (missed++ == 0) first = slot.name;
    } else {
      latest = std::max(latest, late);
    }
  }
  if (missed > 0) {
    warning(traps,
            fmt::format("of the {} slots of a year {} are never run, the first {}: cron "
                        "does not call within {} after it; let the line call every 5 minutes",
                        slots.size(), missed, first, format_duration(job.catchup)));
  } else if (latest >= kLate) {
    warning(traps, fmt::format("a slot may run {} late, for cron calls no sooner; let the line "
                               "call every 5 minutes",
                               format_duration(latest)));
  }
  if (job.await.count() > 0) check_waits(job, times, slots, traps);
  return traps;
}

}  // namespace schedule
