#include <store/log.hpp>

#include <memory>

namespace store {

namespace {

constexpr int kShort = 1'000;  // frames that a close may leave: as many as SQLite itself
constexpr int kLong = 16'000;  // 66 MB

// The guard's transaction keeps writers out, so that none can start the log anew. It does
// not wait: where another writes, the commit of that one is followed by a checkpoint too.
void checkpoint_alone(sqlite3* handle) {
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2(sqlite3_db_filename(handle, "main"), &opened, SQLITE_OPEN_READWRITE, nullptr);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> guard{opened, sqlite3_close_v2};
  if (code != SQLITE_OK) return;
  if (sqlite3_exec(guard.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK) return;
  sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

// The rows are committed, so nothing here is an error: a log that stays long is on view in
// `healthcheck`.
int after_commit(void*, sqlite3* handle, const char*, int frames) {
  if (frames >= kShort) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  }
  if (frames >= kLong) checkpoint_alone(handle);
  return SQLITE_OK;
}

}  // namespace

void bound_log(sqlite3* handle) {
  sqlite3_wal_autocheckpoint(handle, 0);
  sqlite3_wal_hook(handle, &after_commit, nullptr);
}

}  // namespace store
