// Stops a program at the instants that SQLite's WAL-reset bug hangs on, with the system's
// SQLite as it is (sqlite.org/wal.html, "The WAL-Reset Bug"; 3.7.0 to 3.51.2).
//
// Preloaded, it becomes the default VFS, and passes on all calls. Each of these variables
// is a command for sh that is run once, at its instant:
//
//   WAL_BEFORE   a checkpoint is about to ask for its lock
//   WAL_WINDOW   it has the lock, has read the header of the log's index, which was news
//                to it, and has not looked at what is in the database already
//   WAL_CLOSING  the last connection has the file to itself, to checkpoint and close
//
// The program waits until the command ends. What the program itself keeps out is to be
// left in the background.
#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

constexpr int kCheckpointLock = 1;  // WAL_CKPT_LOCK in SQLite's wal.c

// SQLite calls us through tables that it keeps, so there is one of each.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
sqlite3_vfs* system_vfs = nullptr;
sqlite3_vfs our_vfs;
const sqlite3_io_methods* system_file = nullptr;  // of a database
sqlite3_io_methods our_file;
bool is_checkpointing = false;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

// Takes the command out of the environment first, so that it runs once.
void run_command_of(const char* instant) {
  const char* value = std::getenv(instant);
  if (value == nullptr) return;
  const std::string command = value;
  unsetenv(instant);
  const pid_t child = fork();
  if (child == 0) {
    for (const auto* name : {"LD_PRELOAD", "WAL_BEFORE", "WAL_WINDOW", "WAL_CLOSING"}) {
      unsetenv(name);
    }
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
  }
  waitpid(child, nullptr, 0);
}

int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  const bool is_checkpoint =
      offset == kCheckpointLock && count == 1 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
  const bool takes = (flags & SQLITE_SHM_LOCK) != 0;
  if (is_checkpoint && takes) run_command_of("WAL_BEFORE");
  const int code = system_file->xShmLock(file, offset, count, flags);
  if (is_checkpoint) is_checkpointing = takes && code == SQLITE_OK;
  return code;
}

// With no page it says that the mapped ones are out of date: a checkpoint does so when
// the header that it has read is news to it.
int unfetch(sqlite3_file* file, sqlite3_int64 offset, void* page) {
  const int code = system_file->xUnfetch(file, offset, page);
  if (page == nullptr && is_checkpointing) run_command_of("WAL_WINDOW");
  return code;
}

int lock(sqlite3_file* file, int level) {
  const int code = system_file->xLock(file, level);
  if (code == SQLITE_OK && level == SQLITE_LOCK_EXCLUSIVE) run_command_of("WAL_CLOSING");
  return code;
}

int open_file(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out_flags) {
  const int code = system_vfs->xOpen(system_vfs, name, file, flags, out_flags);
  if (code != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0) return code;
  if (system_file == nullptr) system_file = file->pMethods;
  if (system_file != file->pMethods) return code;  // opened without locks: nobody writes to it
  our_file = *system_file;
  our_file.xShmLock = shm_lock;
  our_file.xUnfetch = unfetch;
  our_file.xLock = lock;
  file->pMethods = &our_file;
  return code;
}

[[gnu::constructor]] void take_over() {
  system_vfs = sqlite3_vfs_find(nullptr);
  if (system_vfs == nullptr) return;
  our_vfs = *system_vfs;
  our_vfs.pNext = nullptr;
  our_vfs.zName = "wal-window";
  our_vfs.xOpen = open_file;
  sqlite3_vfs_register(&our_vfs, 1);
}

}  // namespace
