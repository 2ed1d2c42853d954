#pragma once

#include <ops/run_log.hpp>

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace ops {

struct Orders {
  std::vector<std::string> argv;         // argv[0] is looked up in PATH
  std::vector<std::string> environment;  // all of it, NAME=VALUE
  int lock = -1;                         // a descriptor the job inherits
  std::chrono::milliseconds timeout;
  std::chrono::milliseconds grace;  // between TERM and KILL
};

struct Outcome {
  enum class End { exited, signalled, timed_out, aborted, not_started };

  End end = End::exited;
  int exit = 0;     // for our caller: its own, 128 + n, 124 timed out, 126 and 127 not started
  int signal = 0;   // that ended the job, or us
  std::string why;  // it did not start
  std::chrono::milliseconds elapsed{0};
  long maxrss_kib = 0;
  std::chrono::milliseconds cpu{0};
  int leftovers = 0;  // processes it left behind, which were ended
};

// The signals of this process as descriptors: blocked from here on, so that one
// that comes early waits. Children start with none blocked.
class Signals {
 public:
  Signals();
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  int descriptor() const { return fd_; }
  int take() const;  // the next of TERM, INT, HUP, CHLD, USR1; 0: none
  int wait_for(
      std::chrono::milliseconds time) const;  // TERM, INT or HUP that came meanwhile; 0: none

 private:
  int fd_;
};

// What the caller of supervise() is told meanwhile.
struct News {
  std::function<void(pid_t)> started;  // before the command runs, with the leader's pid
  std::function<void()> lasts;         // for a second by now; called once
  std::function<void()> asked;         // by USR1
};

// Runs the job in a session of its own, its standard input /dev/null, its output
// into `log`, until it ends, its time is over, or we are told to end; then ends
// all that descends from it. Never waits for a pipe that a descendant holds.
Outcome supervise(const Orders& orders, const Signals& signals, RunLog& log, const News& news);

}  // namespace ops
