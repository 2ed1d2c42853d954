// fork_and_row - the least that a wrapper on record costs
//
// usage: fork_and_row DATABASE COMMAND [ARG...]
//
// Forks, executes, waits, and commits one row with the SQLite C API. The store
// is opened as ours is, and nothing else is done.
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc < 3) return 64;
  const pid_t child = fork();
  if (child == 0) {
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  sqlite3* db = nullptr;
  if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) !=
          SQLITE_OK ||
      sqlite3_exec(db, "CREATE TABLE IF NOT EXISTS bare (at INTEGER, status INTEGER)", nullptr,
                   nullptr, nullptr) != SQLITE_OK ||
      sqlite3_exec(db, "INSERT INTO bare VALUES (unixepoch(), 0)", nullptr, nullptr, nullptr) !=
          SQLITE_OK) {
    std::fprintf(stderr, "fork_and_row: %s\n", sqlite3_errmsg(db));
    return 74;
  }
  sqlite3_close(db);
  return WEXITSTATUS(status);
}
