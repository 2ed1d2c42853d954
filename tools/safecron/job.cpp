#include <safecron/entry.hpp>
#include <safecron/job.hpp>
#include <safecron/metrics.hpp>
#include <safecron/ping.hpp>
#include <safecron/telling.hpp>
#include <secret/redactor.hpp>
#include <secret/secrets.hpp>

#include <ops/supervise.hpp>

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

std::string host_name() {
  std::string name(256, '\0');
  if (::gethostname(name.data(), name.size() - 1) != 0) return "unknown";
  return name.c_str();
}

std::string joined(const std::vector<std::string>& command) {
  std::string text;
  for (const auto& word : command) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Ours, what .env adds to it, and what the job is told of its run.
std::vector<std::string> environment_of(
    const Request& request, const store::Run& run,
    const std::vector<std::pair<std::string, std::string>>& secrets) {
  std::vector<std::pair<std::string, std::string>> added = {
      {"BETOPS_HOME", request.home.string()},
      {"SAFECRON_JOB", run.job},
      {"SAFECRON_RUN", run.name},
      {"SAFECRON_ATTEMPT", std::to_string(run.attempt)},
      {"SAFECRON_SLOT", run.slot.value_or("")}};
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
        lock_{request.home / "data/jobs" / (request.job + ".lock")} {
    try {
      secrets_ = secret::load(request.home);
    } catch (const Error& error) {
      no_secrets_ = error.what();
    }
    clean_.emplace(secrets_);
    now_.name = first_line_of("/proc/sys/kernel/random/uuid");
    now_.job = request.job;
    now_.host = host_name();
    now_.boot = ops::boot_id();
    now_.pid = ::getpid();
    // Of secrets that are not known none can be taken out.
    now_.command =
        no_secrets_.empty() ? (*clean_)(joined(request.command)) : request.command.front();
    now_.version = BETOPS_VERSION;
    now_.started_at = run.now;
  }

  int operator()() {
    if (!passes_gate()) return 0;
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
    if (!request_.gate) return true;
    const auto slot = due_slot(request_, lock_, record_, clock_.now());
    if (!slot) return false;
    now_.slot = slot->name;
    return true;
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
    return static_cast<int>(*now_.exit);
  }

  // From here on a run that vanishes is missed.
  void begin() {
    const auto before = lock_.holder();
    now_.started_at = clock_.now();
    now_.state = "running";
    now_.log = log_of(request_, now_.started_at).lexically_relative(request_.home).string();
    signals_.emplace();
    show(0);
    std::vector<store::Run> lost;
    std::vector<store::Run> past;
    record_.try_to(
        [&](store::Database& db) {
          lost = store::take_lost(db, now_.job);
          if (!lost.empty()) past = store::ended_runs(db, now_.job, kHistory);
          store::record(db, now_);
        },
        Record::Sync::later);
    for (const auto& run : lost) teller_.ended(run, past, record_, clock_.now());
    if (lost.empty() && !before.run.empty()) {
      teller_.trouble(fmt::format("the run of {} vanished and is not on record", before.started_at),
                      clock_.now());
    }
    ping("start", "");
  }

  void show(pid_t job) {
    lock_.write({.run = now_.name,
                 .boot = now_.boot,
                 .safecron = ops::process_of(::getpid()),
                 .job = job > 0 ? ops::process_of(job) : ops::Process{},
                 .started_at = format_utc(now_.started_at),
                 .slot = now_.slot.value_or(lock_.holder().slot)});
  }

  ops::Outcome attempts() {
    for (;;) {
      const auto outcome = attempt();
      const bool again = outcome.end != End::aborted && outcome.end != End::timed_out &&
                         outcome.exit != 0 && !request_.warnings.contains(outcome.exit) &&
                         outcome.exit != kNotStarted && ops::may_pass(outcome.exit) &&
                         now_.attempt <= request_.retries.most;
      if (!again) return outcome;
      std::random_device random;
      const auto wait = ops::wait_before(static_cast<int>(now_.attempt), request_.retries,
                                         std::uniform_real_distribution<>{0, 1}(random));
      if (request_.deadline && clock_.elapsed() + wait >= *request_.deadline) return outcome;
      close_attempt(outcome);
      record_.write(now_);
      if (const int signal = signals_->wait_for(wait); signal != 0) {
        return {.end = End::aborted, .exit = 128 + signal, .signal = signal};
      }
      ++now_.attempt;
      now_.state = "running";
      now_.ended_at.reset();
      now_.started_at = clock_.now();
      now_.log = log_of(request_, now_.started_at).lexically_relative(request_.home).string();
      record_.write(now_);
    }
  }

  ops::Outcome attempt() {
    log_.emplace(log_of(request_, now_.started_at), *clean_, [this] { return clock_.now(); });
    now_.log_offset = log_->offset();
    log_->note(
        fmt::format("==== {} {} attempt {}: {}", now_.job, now_.name, now_.attempt, now_.command));
    try {
      if (!no_secrets_.empty()) throw Error{Exit::config, "{}", no_secrets_};
      const auto outcome = ops::supervise(
          {.argv = request_.command,
           .environment = environment_of(request_, now_, secrets_),
           .lock = lock_.descriptor(),
           .timeout = request_.deadline ? std::min(request_.timeout, *request_.deadline)
                                        : request_.timeout,
           .grace = request_.grace},
          *signals_, *log_, [this](pid_t job) { show(job); }, [this] { report_progress(); });
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
    now_.state = state_of(outcome, request_.warnings);
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
    record_.write(now_, [&](store::Database& db) {
      past = store::ended_runs(db, now_.job, 2);  // this one, and the one before
      const bool all_well = std::ranges::all_of(past, [](auto& run) { return run.state == "ok"; });
      if (!all_well) past = store::ended_runs(db, now_.job, kHistory);
      totals = store::totals(db, now_.job);
      good = store::last_success(db, now_.job);
    });
    const bool measured = write_metrics(request_.home, now_, totals, good, log_->dropped());
    lock_.write({.slot = now_.slot.value_or(lock_.holder().slot)});
    lock_.release();
    if (!log_->trouble().empty()) {
      teller_.trouble(fmt::format("the log is not whole: {}", log_->trouble()), clock_.now());
    }
    teller_.ended(now_, past, record_, clock_.now());
    if (!record_.trouble().empty()) {
      teller_.trouble(fmt::format("the record is behind: {}", record_.trouble()), clock_.now());
    }
    if (!measured) teller_.trouble("the metrics could not be written", clock_.now());
    const bool not_run = outcome.end == End::timed_out || outcome.end == End::not_started;
    ping(not_run ? "fail" : std::to_string(outcome.exit), log_->tail(200));
  }

  void ping(const std::string& what, const std::string& body) {
    safecron::ping(request_, what, now_.name, body, [this](std::string_view trouble) {
      teller_.trouble((*clean_)(trouble), clock_.now());
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
  store::Run now_;
};

}  // namespace

int run_job(const cli::Run& run, const Request& request) {
  try {
    return JobRun{run, request}();
  } catch (const Error& error) {
    Teller{run, request}.not_started(error.what(), run.now);
    throw;
  }
}

}  // namespace safecron
