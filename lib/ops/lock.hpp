#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace ops {

// A process, told apart from a later one of the same number.
struct Process {
  pid_t pid = 0;
  std::uint64_t started = 0;  // field 22 of /proc/PID/stat: ticks since boot
};

Process process_of(pid_t pid);  // a zombie as well; started 0: there is none
bool lives(const Process& process);
std::string boot_id();

// What the lock file says of the run that wrote it. Nothing depends on it but
// what is shown, and what errs on the side of not starting.
struct Holder {
  std::string run;
  std::string boot;
  Process safecron;
  Process job;             // the leader of the job's session; pid 0: not started yet
  std::string started_at;  // as people read it
  std::string slot;        // the last one claimed; outlives the run
};

// Whether something of that run still lives: its leader, or any process of its
// session.
bool lives(const Holder& holder);

// What a lock file says, whoever it belongs to; nothing where it cannot be read.
Holder holder_of(const std::filesystem::path& lock_file);

// flock(2) on a file that is never removed. The job inherits the descriptor, so
// the lock outlives a killed safecron for as long as the job lives; release()
// ends it also for a descendant that stays behind.
class Lock {
 public:
  // Makes the file if it is not there. Throws Error{Exit::io}: it cannot be made
  // or opened, is a symbolic link, or belongs to somebody else.
  explicit Lock(const std::filesystem::path& file);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

  bool try_take();  // false: somebody else has it
  void release();

  Holder holder() const;
  bool write(const Holder& holder);  // false: there is no room

  int descriptor() const { return fd_; }

 private:
  int fd_ = -1;
  bool held_ = false;
};

}  // namespace ops
