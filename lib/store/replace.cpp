#include <base/error.hpp>
#include <store/replace.hpp>
#include <store/sqlite.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>

namespace store {

namespace fs = std::filesystem;

namespace {

// Where SQLite locks, whatever the pages hold: PENDING, RESERVED and SHARED.
constexpr off_t kLockBytes = 0x40000000;
constexpr off_t kLockLength = 512;

[[noreturn]] void fail(const fs::path& path, const char* doing) {
  throw Error{Exit::io, "cannot {} {}: {}", doing, path.string(), std::strerror(errno)};
}

[[noreturn]] void busy(const fs::path& file) {
  throw Error{
      Exit::temp_fail,
      "{} is open in another program: stop the jobs (and close sqlite3), then restore again",
      file.string()};
}

// safecron keeps the store open while it starts a job, this one perhaps.
constexpr std::chrono::milliseconds kPatience{2'000};
constexpr std::chrono::milliseconds kTick{50};

void refuse_while_locked(const fs::path& file) {
  const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0) fail(file, "open");
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_start = kLockBytes;
  lock.l_len = kLockLength;
  const auto until = std::chrono::steady_clock::now() + kPatience;
  bool is_free = ::fcntl(fd, F_OFD_SETLK, &lock) == 0;
  while (!is_free && std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(kTick);
    is_free = ::fcntl(fd, F_OFD_SETLK, &lock) == 0;
  }
  ::close(fd);
  if (!is_free) busy(file);
}

// Leaving the write-ahead log needs the store for oneself, and brings what the
// log holds into the file. Without the log, a program that opens the file before
// it is moved and writes afterwards is told that it was moved. The lock is held
// until the connection is closed. A store that was not replaced after all has its
// log again, for its readers and its writers wait for one another without.
class Alone {
 public:
  explicit Alone(const fs::path& file) : db_{Database::open(file, Mode::any)} {
    try {
      sqlite3_busy_timeout(db_.handle(), 2000);
      db_.run("PRAGMA journal_mode = DELETE");
      db_.run("BEGIN EXCLUSIVE");
    } catch (const Error& error) {
      give_back();
      if (error.exit() == Exit::temp_fail) busy(file);
      throw;
    }
  }
  ~Alone() {
    if (!is_replaced_) give_back();
  }
  Alone(const Alone&) = delete;
  Alone& operator=(const Alone&) = delete;

  void replaced() { is_replaced_ = true; }

 private:
  void give_back() {
    sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_exec(db_.handle(), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
  }

  Database db_;
  bool is_replaced_ = false;
};

void move_if_there(const fs::path& from, const fs::path& to) {
  if (fs::exists(from) && ::rename(from.c_str(), to.c_str()) != 0) fail(from, "move");
}

// Keeps the old store under a second name, so that there is a store at every
// instant; false where the file system gives a file one name only.
bool keep_linked(const fs::path& file, const fs::path& kept) {
  if (::link(file.c_str(), kept.c_str()) == 0) return true;
  if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS && errno != EMLINK) {
    fail(kept, "keep the old store as");
  }
  return false;
}

void put_in_place(const fs::path& copy, const fs::path& file, const fs::path& kept,
                  bool is_linked) {
  if (!is_linked) move_if_there(file, kept);
  if (::rename(copy.c_str(), file.c_str()) == 0) return;
  const int cause = errno;
  is_linked ? ::unlink(kept.c_str()) : ::rename(kept.c_str(), file.c_str());
  errno = cause;
  fail(file, "put the copy at");
}

}  // namespace

void replace(const fs::path& file, const fs::path& copy, const fs::path& kept) {
  std::optional<Alone> old;
  bool is_linked = true;
  if (fs::exists(file)) {
    refuse_while_locked(file);
    try {
      old.emplace(file);
    } catch (const Error& error) {
      if (error.exit() != Exit::data) throw;
      // damaged: it is kept as it is, its log beside it
    }
    is_linked = keep_linked(file, kept);
  }
  // A log that is left, of a store that is damaged or lost, would be played into the new one.
  for (const auto* ending : {"-wal", "-journal"}) {
    move_if_there(file.string() + ending, kept.string() + ending);
  }
  fs::remove(file.string() + "-shm");
  put_in_place(copy, file, kept, is_linked);
  if (old) old->replaced();
}

}  // namespace store
