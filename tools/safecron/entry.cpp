#include <safecron/entry.hpp>

#include <csignal>
#include <thread>

namespace safecron {

namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kTick{50};

bool wait_until_free(ops::Lock& lock, milliseconds time) {
  const auto until = SteadyClock::now() + time;
  while (!take_if_free(lock)) {
    if (SteadyClock::now() >= until) return false;
    std::this_thread::sleep_for(kTick);
  }
  return true;
}

// The group outlives its leader.
void signal_job(const ops::Holder& holder, int number) {
  if (ops::lives(holder)) ::kill(-holder.job.pid, number);
}

// Its safecron ends the job, in its grace; where that is gone, or does not, we do.
bool end_holder(const Request& request, ops::Lock& lock) {
  const auto holder = lock.holder();
  if (holder.boot != ops::boot_id()) return wait_until_free(lock, request.job.grace);
  if (ops::lives(holder.safecron)) {
    ::kill(holder.safecron.pid, SIGTERM);
  } else {
    signal_job(holder, SIGTERM);
  }
  constexpr milliseconds kMore{5'000};
  if (wait_until_free(lock, request.job.grace + kMore)) return true;
  signal_job(holder, SIGKILL);
  if (ops::lives(holder.safecron)) ::kill(holder.safecron.pid, SIGKILL);
  return wait_until_free(lock, kMore);
}

bool is_claimed(const schedule::Slot& slot, const Request& request, const ops::Lock& lock,
                Record& record) {
  bool claimed = lock.holder().slot == slot.name;
  if (claimed) return true;
  record.try_to(
      [&](store::Database& db) { claimed = store::is_claimed(db, request.job.name, slot.name); });
  return claimed;
}

}  // namespace

std::optional<schedule::Slot> due_slot(const Request& request, const ops::Lock& lock,
                                       Record& record, UtcTime now) {
  auto since = UtcTime{};
  const auto claimed_last = lock.holder().slot;
  if (claimed_last.empty()) {  // a new job, perhaps: older slots are not its own
    since = now - kFirstCall;
    record.try_to([&](store::Database& db) {
      // The clock may have been ahead when it was seen first.
      since = std::min(store::known_since(db, request.job.name, now), now) - kFirstCall;
    });
  }
  const auto late = schedule::slots_between(*request.job.gate, now - request.job.catchup, now);
  if (late.empty() || claimed_last == late.back().name) return std::nullopt;
  for (const auto& slot : late) {
    if (slot.at < late.back().at || slot.at < since) continue;
    if (!is_claimed(slot, request, lock, record)) return slot;
  }
  return std::nullopt;
}

// It may live without the lock, having closed what it inherited.
bool take_if_free(ops::Lock& lock) {
  if (!lock.try_take()) return false;
  if (!ops::lives(lock.holder())) return true;
  lock.release();
  return false;
}

Entered enter(const Request& request, ops::Lock& lock) {
  if (take_if_free(lock)) return Entered::yes;
  switch (request.job.busy) {
    case schedule::Busy::skip: return Entered::busy;
    case schedule::Busy::wait:
      return wait_until_free(lock, request.job.busy_wait) ? Entered::yes : Entered::gave_up;
    case schedule::Busy::replace:
      return end_holder(request, lock) ? Entered::yes : Entered::gave_up;
  }
  __builtin_unreachable();
}

}  // namespace safecron
