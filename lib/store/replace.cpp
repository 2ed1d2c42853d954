#include <base/error.hpp>
#include <store/replace.hpp>
#include <store/sqlite.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

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

void refuse_while_locked(const fs::path& file) {
  const int fd = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0) fail(file, "open");
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_start = kLockBytes;
  lock.l_len = kLockLength;
  const bool is_free = ::fcntl(fd, F_OFD_SETLK, &lock) == 0;
  ::close(fd);
  if (!is_free) busy(file);
}

// Leaving the write-ahead log needs the store for oneself, and brings what the
// log holds into the file. Without the log, a program that opens the file before
// it is moved and writes afterwards is told that it was moved. The lock is held
// until the connection is closed.
void take_alone(Database& db, const fs::path& file) {
  try {
    sqlite3_busy_timeout(db.handle(), 2000);
    db.run("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  } catch (const Error& error) {
    if (error.exit() == Exit::temp_fail) busy(file);
    throw;
  }
}

void move_if_there(const fs::path& from, const fs::path& to) {
  if (fs::exists(from) && ::rename(from.c_str(), to.c_str()) != 0) fail(from, "move");
}

}  // namespace

void replace(const fs::path& file, const fs::path& copy, const fs::path& kept) {
  std::optional<Database> old;
  if (fs::exists(file)) {
    refuse_while_locked(file);
    try {
      old = Database::open(file, Mode::any);
      take_alone(*old, file);
    } catch (const Error& error) {
      if (error.exit() != Exit::data) throw;
      old.reset();  // damaged: it is kept as it is, its log beside it
    }
    if (::link(file.c_str(), kept.c_str()) != 0) fail(kept, "keep the old store as");
  }
  // A log that is left, of a store that is damaged or lost, would be played into the new one.
  for (const auto* ending : {"-wal", "-journal"}) {
    move_if_there(file.string() + ending, kept.string() + ending);
  }
  fs::remove(file.string() + "-shm");
  if (::rename(copy.c_str(), file.c_str()) != 0) fail(file, "put the copy at");
}

}  // namespace store
