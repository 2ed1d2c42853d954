#include <base/error.hpp>
#include <ops/supervise.hpp>
#include <ops/tree.hpp>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

namespace ops {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kDrain{2'000};  // for output, and for stragglers, after the job has ended
constexpr milliseconds kShare{50};     // of our time for reading, before the clock is looked at
constexpr milliseconds kShort{1'000};  // a job that has not ended by then lasts
constexpr int kTimedOut = 124;
constexpr int kNotExecutable = 126;
constexpr int kNotFound = 127;

sigset_t handled() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGUSR1}) sigaddset(&set, signal);
  return set;
}

bool ends_us(int signal) {
  return signal == SIGTERM || signal == SIGINT || signal == SIGHUP;
}

std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw Error{Exit::temp_fail, "no pipe: {}", std::strerror(errno)};
  }
  return ends;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> found;
  found.reserve(texts.size() + 1);
  for (const auto& text : texts) found.push_back(const_cast<char*>(text.c_str()));
  found.push_back(nullptr);
  return found;
}

// The child, up to its exec: nothing here may allocate. It starts once `go` says so,
// and never if our end of that is gone. What goes wrong goes, as errno, through
// `trouble`, which a successful exec closes.
[[noreturn]] void become(char* const* argv, char* const* environment, int lock, int output, int go,
                         int trouble) {
  ::setsid();
  char word = 0;
  if (::read(go, &word, 1) != 1) ::_exit(kNotFound);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int signal : {SIGPIPE, SIGHUP, SIGINT, SIGTERM}) ::signal(signal, SIG_DFL);
  if (lock >= 0) ::fcntl(lock, F_SETFD, 0);
  const int nothing = ::open("/dev/null", O_RDONLY);
  if (nothing >= 0 && ::dup2(nothing, 0) >= 0 && ::dup2(output, 1) >= 0 && ::dup2(output, 2) >= 0) {
    if (nothing > 2) ::close(nothing);
    environ = const_cast<char**>(environment);
    ::execvp(argv[0], argv);
  }
  const int cause = errno;
  [[maybe_unused]] const auto written = ::write(trouble, &cause, sizeof cause);
  ::_exit(kNotFound);
}

class Job {
 public:
  Job(const Orders& orders, RunLog& log, const std::function<void(pid_t)>& started) : log_{log} {
    const auto output = make_pipe();
    const auto go = make_pipe();
    const auto trouble = make_pipe();
    const auto argv = pointers(orders.argv);
    const auto environment = pointers(orders.environment);
    pid_ = ::fork();
    if (pid_ == 0) {
      ::close(go[1]);
      become(argv.data(), environment.data(), orders.lock, output[1], go[0], trouble[1]);
    }
    const int fork_cause = errno;
    output_ = output[0];
    ::close(output[1]);
    ::close(trouble[1]);
    if (pid_ > 0) {
      started(pid_);
      [[maybe_unused]] const auto written = ::write(go[1], "!", 1);
    }
    ::close(go[0]);
    ::close(go[1]);
    int cause = 0;
    const auto count = pid_ < 0 ? 0 : ::read(trouble[0], &cause, sizeof cause);
    ::close(trouble[0]);
    ::fcntl(output_, F_SETFL, O_NONBLOCK);
    if (pid_ < 0) throw Error{Exit::temp_fail, "no process: {}", std::strerror(fork_cause)};
    if (count == sizeof cause) exec_cause_ = cause;
  }
  ~Job() { close_output(); }
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;

  int exec_cause() const { return exec_cause_; }
  int output() const { return output_; }
  int status() const { return status_; }
  const rusage& usage() const { return usage_; }

  // What there is to read, but not for longer: one that writes faster than we can
  // read must not keep us from our clock.
  void pump() {
    std::array<char, 65536> buffer{};
    const auto until = Clock::now() + kShare;
    while (output_ >= 0 && Clock::now() < until) {
      const auto count = ::read(output_, buffer.data(), buffer.size());
      if (count > 0) {
        log_.take({buffer.data(), static_cast<std::size_t>(count)});
      } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        close_output();
      } else if (errno == EAGAIN) {
        return;
      }
    }
  }

  // Whether the leader has ended; orphans that came to us are reaped as well.
  bool has_ended() {
    if (!ended_) ended_ = ::wait4(pid_, &status_, WNOHANG, &usage_) == pid_;
    reap(ended_ ? 0 : pid_);
    return ended_;
  }

  void signal(int number) const {
    ::kill(-pid_, number);
    if (!ended_) ::kill(pid_, number);
  }

 private:
  void close_output() {
    if (output_ >= 0) ::close(output_);
    output_ = -1;
  }

  RunLog& log_;
  pid_t pid_ = -1;
  int output_ = -1;
  int exec_cause_ = 0;
  int status_ = 0;
  rusage usage_{};
  bool ended_ = false;
};

void wait_for(const Job& job, const Signals& signals, milliseconds time) {
  std::array<pollfd, 2> waiting = {{{job.output(), POLLIN, 0}, {signals.descriptor(), POLLIN, 0}}};
  const auto most = std::clamp<std::int64_t>(time.count(), 0, 60'000);
  ::poll(waiting.data(), waiting.size(), static_cast<int>(most));
}

milliseconds until(Clock::time_point time) {
  // A millisecond more, so that the time is over when poll returns.
  return std::chrono::duration_cast<milliseconds>(time - Clock::now()) + milliseconds{1};
}

// After the leader's end: what it left behind may end by itself, and is ended
// otherwise, or when `heard` has us end; meanwhile, and as long as somebody writes,
// the output is read.
int clear_up(Job& job, const Signals& signals, milliseconds grace,
             const std::function<bool()>& heard) {
  const auto patient_until = Clock::now() + kDrain;
  for (;;) {
    job.pump();
    job.has_ended();
    const bool is_over = job.output() < 0 && descendants().empty();
    if (is_over || heard() || Clock::now() >= patient_until) break;
    wait_for(job, signals, std::min(until(patient_until), milliseconds{20}));
  }
  const int ended = end_descendants(grace);
  job.pump();
  return ended;
}

milliseconds milliseconds_of(const timeval& time) {
  return std::chrono::seconds{time.tv_sec} +
         std::chrono::duration_cast<milliseconds>(std::chrono::microseconds{time.tv_usec});
}

Outcome not_started(int cause, const std::string& program) {
  return {.end = Outcome::End::not_started,
          .exit = cause == ENOENT ? kNotFound : kNotExecutable,
          .why = fmt::format("cannot run {}: {}", program, std::strerror(cause))};
}

// `status`: of its process.
void set_exit(Outcome& outcome, int status) {
  if (outcome.end == Outcome::End::timed_out) {
    outcome.exit = kTimedOut;
  } else if (outcome.end == Outcome::End::aborted) {
    outcome.exit = 128 + outcome.signal;
  } else if (WIFSIGNALED(status)) {
    outcome.end = Outcome::End::signalled;
    outcome.signal = WTERMSIG(status);
    outcome.exit = 128 + outcome.signal;
  } else {
    outcome.exit = WEXITSTATUS(status);
  }
}

}  // namespace

Signals::Signals() {
  const auto set = handled();
  ::sigprocmask(SIG_BLOCK, &set, nullptr);
  fd_ = ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  if (fd_ < 0) throw Error{Exit::temp_fail, "no signalfd: {}", std::strerror(errno)};
}

Signals::~Signals() {
  ::close(fd_);
}

int Signals::take() const {
  signalfd_siginfo info{};
  return ::read(fd_, &info, sizeof info) == sizeof info ? static_cast<int>(info.ssi_signo) : 0;
}

int Signals::wait_for(milliseconds time) const {
  const auto end = Clock::now() + time;
  for (;;) {
    for (int signal = take(); signal != 0; signal = take()) {
      if (ends_us(signal)) return signal;
    }
    const auto left = until(end);
    if (left <= milliseconds{1}) return 0;
    pollfd waiting{fd_, POLLIN, 0};
    ::poll(&waiting, 1, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
  }
}

Outcome supervise(const Orders& orders, const Signals& signals, RunLog& log, const News& news) {
  adopt_orphans();
  const auto start = Clock::now();
  Job job{orders, log, news.started};
  if (job.exec_cause() != 0) {
    while (!job.has_ended()) wait_for(job, signals, milliseconds{10});
    return not_started(job.exec_cause(), orders.argv.front());
  }

  Outcome outcome;
  const auto deadline = start + orders.timeout;
  std::optional<Clock::time_point> kill_at;  // set once TERM is sent
  std::optional lasts_at{start + kShort};
  const auto end_it = [&](Outcome::End why) {
    if (kill_at) return;
    outcome.end = why;
    job.signal(SIGTERM);
    kill_at = Clock::now() + orders.grace;
  };
  const auto heard = [&] {
    bool is_told_to_end = false;
    for (int signal = signals.take(); signal != 0; signal = signals.take()) {
      if (signal == SIGUSR1) news.asked();
      if (!ends_us(signal)) continue;
      outcome.signal = signal;
      is_told_to_end = true;
    }
    return is_told_to_end;
  };
  while (!job.has_ended()) {
    if (heard()) end_it(Outcome::End::aborted);
    job.pump();
    if (Clock::now() >= deadline) end_it(Outcome::End::timed_out);
    if (kill_at && Clock::now() >= *kill_at) {
      job.signal(SIGKILL);
      kill_at = Clock::now() + milliseconds{100};  // again: one that was just forked
    }
    if (lasts_at && Clock::now() >= *lasts_at) {
      news.lasts();
      lasts_at.reset();
    }
    if (job.has_ended()) break;
    const auto next = kill_at ? *kill_at : deadline;
    wait_for(job, signals, until(lasts_at ? std::min(*lasts_at, next) : next));
  }
  outcome.elapsed = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
  if (kill_at) {
    end_descendants(std::max(until(*kill_at), milliseconds{0}));
    job.pump();
  } else {
    outcome.leftovers = clear_up(job, signals, orders.grace, heard);
    heard();  // one that came while they were ended
    if (outcome.signal != 0) outcome.end = Outcome::End::aborted;
  }
  log.finish();

  outcome.maxrss_kib = job.usage().ru_maxrss;
  outcome.cpu = milliseconds_of(job.usage().ru_utime) + milliseconds_of(job.usage().ru_stime);
  set_exit(outcome, job.status());
  return outcome;
}

}  // namespace ops
