// Crontabs, the shell's lines in them, gates: a trap or a job, and times that match.
#include "fuzz.hpp"

#include <schedule/crontab.hpp>
#include <schedule/gate.hpp>

namespace {

using fuzz::require;
using schedule::CronTimes;

bool matches(const CronTimes& times, UtcTime at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::hh_mm_ss clock{at - day};
  const std::chrono::year_month_day date{day};
  const bool of_month = times.days.test(static_cast<unsigned>(date.day()));
  const bool of_week = times.weekdays.test(std::chrono::weekday{day}.c_encoding());
  const bool is_day =
      times.any_day || times.any_weekday ? of_month && of_week : of_month || of_week;
  return is_day && times.months.test(static_cast<unsigned>(date.month())) &&
         times.hours.test(static_cast<std::size_t>(clock.hours().count())) &&
         times.minutes.test(static_cast<std::size_t>(clock.minutes().count()));
}

void check_times(const CronTimes& times, UtcTime now) {
  const auto next = next_time(times, now);
  const auto last = last_time(times, now);
  require(!next || (*next > now && matches(times, *next)), "the next time is one, and later");
  require(!last || (*last <= now && matches(times, *last)), "the last time is one, not later");
  if (!next || !last) return;
  const auto again = last_time(times, *next);
  require(again == next, "the last time at the next one is that one");
}

void check_gate(const schedule::Gate& gate, UtcTime now) {
  const auto last = last_slot(gate, now);
  const auto next = next_slot(gate, now);
  if (last) require(last->at <= now, "the last slot was");
  if (next) require(next->at > now, "the next slot is to come");
  for (const auto& slot : slots_between(gate, now - std::chrono::days{3}, now)) {
    require(slot.at <= now && last && slot.at <= last->at, "no slot after the last");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'774'744'200);  // the night the clocks go forward in London
  const auto crontab = schedule::read_crontab(text, {{"HOME", "/d"}, {"LOGNAME", "desk"}});
  for (const auto& entry : crontab.entries) {
    require(!entry.command.empty(), "an entry has a command");
    check_times(entry.times, now);
    if (entry.job && entry.job->gate) check_gate(*entry.job->gate, now);
  }
  for (const auto& trap : crontab.traps) {
    require(trap.line >= 1 && !trap.what.empty(), "a trap says where and what");
  }
  for (const auto& command : schedule::read_shell(text, {{"A", "b c"}}).commands) {
    require(!command.words.empty(), "a command has a word");
  }
  return 0;
}
