#include <safecron/entry.hpp>
#include <safecron/job.hpp>
#include <safecron/metrics.hpp>
#include <safecron/ping.hpp>
#include <safecron/telling.hpp>
#include <secret/redactor.hpp>
#include <secret/secrets.hpp>

#include <ops/supervise.hpp>
#include <process/host.hpp>

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <random>

namespace safecron {

namespace {

using std::chrono::milliseconds;
using End = ops::Outcome::End;

constexpr int kNotStarted = 125;
constexpr std::size_t kTailLines = 15;
constexpr std::int64_t kHistory = 500;  // attempts that are looked through
constexpr std::int64_t kRecent = 100;   // for one that nobody was told of, when all is well

// The frame's time and what has passed since: a run has one clock.
class Clock {
 public:
  explicit Clock(UtcTime start) : start_{start} {}
  milliseconds elapsed() const {
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - began_);
  }
  UtcTime now() const { return start_ + std::chrono::floor<std::chrono::seconds>(elapsed()); }

 private:
  UtcTime start_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

std::string first_line_of(const char* file) {
  std::ifstream in{file};
  std::string line;
  std::getline(in, line);
  return line;
}

std::string new_run_name() {
  return first_line_of("/proc/sys/kernel/random/uuid");
}

std::string joined(const std::vector<std::string>& command) {
  std::string text;
  for (const auto& word : command) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Ours, what .env adds to it, and what the job is told of its run.
std::vector<std::string> environment_of(
    const Request& request, const store::Run& run, bool may_wait,
    const std::vector<std::pair<std::string, std::string>>& secrets) {
  std::vector<std::pair<std::string, std::string>> added = {
      {"BETOPS_HOME", request.home.string()},
      {"SAFECRON_JOB", run.job},
      {"SAFECRON_RUN", run.name},
      {"SAFECRON_ATTEMPT", std::to_string(run.attempt)},
      {"SAFECRON_SLOT", run.slot.value_or("")},
      {"SAFECRON_AWAITS", may_wait ? "input" : ""}};
  for (const auto& pair : secrets) {
    if (!::getenv(pair.first.c_str())) added.push_back(pair);
  }
  std::vector<std::string> all;
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string_view pair = *entry;
    const auto name = pair.substr(0, pair.find('='));
    const bool is_replaced =
        std::ranges::any_of(added, [&](const auto& other) { return other.first == name; });
    if (!is_replaced) all.emplace_back(pair);
  }
  for (const auto& [name, value] : added) all.push_back(fmt::format("{}={}", name, value));
  return all;
}

// Input is missing, and its slot may have another try.
bool waits(const ops::Outcome& outcome, bool may_wait) {
  return may_wait && outcome.end == End::exited && outcome.exit == EX_TEMPFAIL;
}

std::string state_of(const ops::Outcome& outcome, const std::set<int>& warnings) {
  switch (outcome.end) {
    case End::timed_out: return "timeout";
    case End::aborted: return "aborted";
    case End::signalled: return "killed";
    case End::not_started: return "failed";
    case End::exited: break;
  }
  if (outcome.exit == 0) return outcome.leftovers > 0 ? "warn" : "ok";
  return warnings.contains(outcome.exit) ? "warn" : "failed";
}

// Told of the third skip in a row, the 30th, the 300th.
bool is_worth_telling(std::int64_t skips) {
  while (skips >= 30 && skips % 10 == 0) skips /= 10;
  return skips == 3;
}

// One run of a job, from the lock to the telling.
class JobRun {
 public:
  JobRun(const cli::Run& run, const Request& request)
      : request_{request},
        clock_{run.now},
        teller_{run, request},
        record_{request.home},
        lock_{request.home / "data/jobs" / (request.job.name + ".lock")} {
    try {
      secrets_ = secret::load(request.home);
    } catch (const Error& error) {
      no_secrets_ = error.what();
    }
    clean_.emplace(secrets_);
    now_.name = new_run_name();
    now_.job = request.job.name;
    now_.host = process::host_name();
    now_.boot = ops::boot_id();
    now_.pid = ::getpid();
    // Of secrets that are not known none can be taken out.
    now_.command =
        no_secrets_.empty() ? (*clean_)(joined(request.job.command)) : request.job.command.front();
    now_.version = BETOPS_VERSION;
    now_.started_at = run.now;
  }

  int operator()() {
    release_slot_ahead();
    if (!passes_gate()) {
      look_for_lost();
      return 0;
    }
    const auto entered = enter(request_, lock_);
    if (entered != Entered::yes) return leave(entered);
    if (!passes_gate()) return 0;  // another was in meanwhile
    begin();
    const auto outcome = attempts();
    end(outcome);
    return outcome.exit;
  }

 private:
  bool passes_gate() {
    if (!request_.job.gate) return true;
    const auto slot = due_slot(request_, lock_, record_, clock_.now());
    if (!slot) return false;
    now_.slot = slot->name;
    is_late_ = clock_.now() - slot->at >= kFirstCall;
    may_wait_ = clock_.now() - slot->at < request_.job.await;
    return true;
  }

  // A clock that was ahead claimed a slot that is yet to come.
  void release_slot_ahead() {
    const auto now = clock_.now();
    if (!request_.job.gate) return;
    if (!is_ahead(*request_.job.gate, lock_.holder().slot, now + kFirstCall)) return;
    if (!take_if_free(lock_)) return;
    auto holder = lock_.holder();
    holder.slot.clear();
    const bool is_released =
        record_.try_to([&](store::Database& db) { store::release_slots_ahead(db, now_.job, now); });
    if (is_released) lock_.write(holder);
    lock_.release();
  }

  // The next slot may be days away.
  void look_for_lost() {
    if (lock_.holder().run.empty() || !take_if_free(lock_)) return;
    const auto before = lock_.holder();
    if (!before.run.empty() && tell_lost(before)) lock_.write({.slot = before.slot});
    lock_.release();
  }

  // What vanished before its end was on record, or before anybody was told of it.
  // Whether the record could be asked.
  bool tell_lost(const ops::Holder& before,
                 const std::function<void(store::Database&)>& also = {}) {
    std::vector<store::Run> untold;
    std::vector<store::Run> past;
    bool is_on_record = false;
    const bool is_asked = record_.try_to(
        [&](store::Database& db) {
          untold = store::take_lost(db, now_.job);
          is_on_record = !untold.empty();
          if (!before.run.empty() || !untold.empty()) {
            past = store::ended_runs(db, now_.job, kHistory);
          }
          const auto last = std::ranges::find(past, before.run, &store::Run::name);
          if (last != past.end()) {
            is_on_record = true;
            if (untold.empty() && last->state != "ok" && !last->alerted_at) untold = {*last};
          }
          if (also) also(db);
        },
        Record::Sync::later);
    for (const auto& run : untold) {
      teller_.ended(run, past, record_, clock_.now());
      ping("fail", run.name, run.tail);
    }
    if (is_asked && !is_on_record && !before.run.empty()) {
      teller_.trouble(fmt::format("the run of {} vanished and is not on record", before.started_at),
                      clock_.now());
    }
    return is_asked;
  }

  // It still runs. A skip is on record, and told when it is one of many.
  int leave(Entered entered) {
    now_.slot.reset();
    now_.state = "skipped";
    now_.ended_at = clock_.now();
    now_.exit = entered == Entered::gave_up ? EX_TEMPFAIL : 0;
    const auto since = lock_.holder().started_at;  // empty in its first instant
    now_.tail = fmt::format("it still runs{}", since.empty() ? "" : ", since " + since);
    std::int64_t skips = 0;
    std::vector<store::Run> past;
    record_.write(
        now_,
        [&](store::Database& db) {
          skips = store::skips_in_a_row(db, now_.job);
          past = store::ended_runs(db, now_.job, kHistory);
        },
        Record::Sync::later);
    if (entered == Entered::gave_up || is_worth_telling(skips)) {
      now_.tail += entered == Entered::gave_up ? "; the wait for it is over"
                                               : fmt::format("; {} skipped in a row", skips);
      teller_.ended(now_, past, record_, clock_.now());
    }
    ping(entered == Entered::gave_up ? "fail" : "log", now_.name, now_.tail);
    return static_cast<int>(*now_.exit);
  }

  // From here on a run that vanishes is missed.
  void begin() {
    const auto before = lock_.holder();
    slot_before_ = before.slot;
    begun_ = clock_.elapsed();
    now_.started_at = clock_.now();
    now_.state = "running";
    now_.log = log_of(request_, now_.started_at).lexically_relative(request_.home).string();
    signals_.emplace();
    const bool is_shown = show(0);
    const bool is_recorded =
        tell_lost(before, [&](store::Database& db) { store::record(db, now_); });
    if (now_.slot && is_late_ && !is_shown && !is_recorded) {
      throw Error{Exit::io, "neither {} nor the store can say whether the slot {} has had its run",
                  request_.job.name + ".lock", *now_.slot};
    }
    ping("start", now_.name, "");
  }

  bool show(pid_t job) {
    return lock_.write({.run = now_.name,
                        .boot = now_.boot,
                        .safecron = ops::process_of(::getpid()),
                        .job = job > 0 ? ops::process_of(job) : ops::Process{},
                        .started_at = format_utc(now_.started_at),
                        .slot = now_.slot.value_or(lock_.holder().slot)});
  }

  ops::Outcome attempts() {
    for (;;) {
      auto outcome = attempt();
      const bool again = outcome.end != End::aborted && outcome.end != End::timed_out &&
                         outcome.exit != 0 && !request_.job.warnings.contains(outcome.exit) &&
                         outcome.exit != kNotStarted && schedule::may_pass(outcome.exit) &&
                         !waits(outcome, may_wait_) && now_.attempt <= request_.job.retries.most;
      if (!again) return outcome;
      std::random_device random;
      const auto wait = schedule::wait_before(static_cast<int>(now_.attempt), request_.job.retries,
                                              std::uniform_real_distribution<>{0, 1}(random));
      if (wait >= time_left()) return outcome;
      close_attempt(outcome);
      if (const int signal = signals_->wait_for(wait); signal != 0) {
        outcome.end = End::aborted;  // the record, for which it has not ended yet, says so
        outcome.exit = 128 + signal;
        outcome.signal = signal;
        return outcome;
      }
      record_.write(now_);
      begin_again();
    }
  }

  void begin_again() {
    now_ = {.name = now_.name,
            .job = now_.job,
            .slot = now_.slot,
            .attempt = now_.attempt + 1,
            .state = "running",
            .started_at = clock_.now(),
            .host = now_.host,
            .boot = now_.boot,
            .pid = now_.pid,
            .log = log_of(request_, clock_.now()).lexically_relative(request_.home).string(),
            .command = now_.command,
            .version = now_.version};
    record_.write(now_);
  }

  milliseconds time_left() const {  // of the deadline
    if (!request_.job.deadline) return milliseconds::max();
    return std::max(*request_.job.deadline - (clock_.elapsed() - begun_), milliseconds{0});
  }

  ops::Outcome attempt() {
    log_.emplace(log_of(request_, now_.started_at), *clean_, [this] { return clock_.now(); });
    now_.log_offset = log_->offset();
    log_->note(
        fmt::format("==== {} {} attempt {}: {}", now_.job, now_.name, now_.attempt, now_.command));
    try {
      if (!no_secrets_.empty()) throw Error{Exit::config, "{}", no_secrets_};
      auto outcome =
          ops::supervise({.argv = request_.job.command,
                          .environment = environment_of(request_, now_, may_wait_, secrets_),
                          .lock = lock_.descriptor(),
                          .timeout = std::min<milliseconds>(request_.job.timeout, time_left()),
                          .grace = request_.job.grace},
                         *signals_, *log_,
                         {.started = [this](pid_t job) { show(job); },
                          .lasts = [this] { record_.let_go(); },
                          .asked = [this] { report_progress(); }});
      if (!outcome.why.empty()) log_->take((*clean_)(outcome.why) + "\n");
      if (outcome.leftovers > 0) {
        log_->take(
            fmt::format("safecron: ended what it left behind, {} of them\n", outcome.leftovers));
      }
      return outcome;
    } catch (const Error& error) {
      log_->take(fmt::format("safecron: {}\n", error.what()));
      return {.end = End::not_started, .exit = kNotStarted, .why = error.what()};
    }
  }

  void report_progress() const {
    teller_.say(fmt::format("{}: attempt {}, {} s, {} bytes of output", now_.job, now_.attempt,
                            clock_.elapsed().count() / 1000, log_->bytes()));
  }

  void close_attempt(const ops::Outcome& outcome) {
    now_.state = waits(outcome, may_wait_) ? "waiting" : state_of(outcome, request_.job.warnings);
    now_.exit = outcome.exit;
    now_.signal = outcome.signal > 0 ? std::optional<std::int64_t>{outcome.signal} : std::nullopt;
    now_.ended_at = clock_.now();
    now_.elapsed_ms = outcome.elapsed.count();
    now_.bytes_out = static_cast<std::int64_t>(log_->bytes());
    now_.maxrss_kib = outcome.maxrss_kib;
    now_.cpu_ms = outcome.cpu.count();
    now_.tail = now_.state == "ok" ? "" : log_->tail(kTailLines);
    log_->finish();
    log_->note(fmt::format("==== {} {} {}", now_.job, now_.name, meaning(now_)));
  }

  void end(const ops::Outcome& outcome) {
    close_attempt(outcome);
    std::vector<store::Run> past;
    std::map<std::string, std::int64_t> totals;
    std::optional<UtcTime> good;
    bool is_read = false;
    record_.write(now_, [&](store::Database& db) {
      past = store::ended_runs(db, now_.job, kRecent);
      const bool all_well = std::ranges::all_of(past, [](auto& run) { return run.state == "ok"; });
      if (!all_well) past = store::ended_runs(db, now_.job, kHistory);
      totals = store::totals(db, now_.job);
      good = store::last_success(db, now_.job);
      is_read = true;
    });
    // Without the totals the file stays as it is: a counter must not vanish.
    const bool measured =
        !is_read || write_metrics(request_.home, now_, totals, good, log_->dropped());
    // The next run judges by what was told of this one, so it waits for that.
    const bool waits = now_.state == "waiting";
    if (!waits) teller_.ended(now_, past, record_, clock_.now());
    lock_.write({.slot = waits ? slot_before_ : now_.slot.value_or(lock_.holder().slot)});
    lock_.release();
    if (!log_->trouble().empty()) {
      teller_.trouble(fmt::format("the log is not whole: {}", log_->trouble()), clock_.now());
    }
    if (!record_.trouble().empty()) {
      teller_.trouble(fmt::format("the record is behind: {}", record_.trouble()), clock_.now());
    }
    if (!measured) teller_.trouble("the metrics could not be written", clock_.now());
    const bool not_run = outcome.end == End::timed_out || outcome.end == End::not_started;
    const auto ended_as = not_run ? "fail" : waits ? "log" : std::to_string(outcome.exit);
    ping(ended_as, now_.name, log_->tail(200));
  }

  void ping(const std::string& what, const std::string& name, const std::string& body) {
    safecron::ping(request_, what, name, body, [this](std::string_view trouble) {
      teller_.warn((*clean_)(trouble), clock_.now());
    });
  }

  const Request& request_;
  Clock clock_;
  Teller teller_;
  Record record_;
  ops::Lock lock_;
  std::optional<ops::Signals> signals_;  // from begin() on
  std::vector<std::pair<std::string, std::string>> secrets_;
  std::string no_secrets_;  // why there are none
  std::optional<secret::Redactor> clean_;
  std::optional<ops::RunLog> log_;
  bool is_late_ = false;   // for its slot
  bool may_wait_ = false;  // for input: its slot has another try
  std::string slot_before_;
  milliseconds begun_{0};
  store::Run now_;
};

}  // namespace

int run_job(const cli::Run& run, const Request& request) {
  try {
    return JobRun{run, request}();
  } catch (const Error& error) {
    const Teller teller{run, request};
    teller.not_started(error.what(), run.now);
    ping(request, "fail", new_run_name(), error.what(),
         [&](std::string_view trouble) { teller.warn(trouble, run.now); });
    throw;
  }
}

}  // namespace safecron
