#include <base/error.hpp>
#include <store/log.hpp>
#include <store/schema.hpp>
#include <store/sqlite.hpp>

#include <malloc.h>

#include <new>

namespace store {

namespace {

Exit exit_for(int code) {
  switch (code & 0xff) {  // the primary code of an extended one
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM: return Exit::temp_fail;
    case SQLITE_CANTOPEN: return Exit::no_input;
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_NOTADB: return Exit::data;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR: return Exit::io;
    default: return Exit::software;
  }
}

void check(sqlite3* db, int code) {
  if (code == SQLITE_OK) return;
  const char* file = sqlite3_db_filename(db, "main");
  const std::string_view why = sqlite3_errmsg(db);
  // Our statements are of its schema: it is the store that lacks something.
  const bool lacks = code == SQLITE_ERROR && why.starts_with("no such ");
  throw Error{lacks ? Exit::data : exit_for(code), "{}: {}{}", file ? file : "store", why,
              lacks ? "; the store is damaged, restore a backup" : ""};
}

int flags_for(Mode mode) {
  switch (mode) {
    case Mode::read: return SQLITE_OPEN_READONLY;
    case Mode::copy: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Mode::write: return SQLITE_OPEN_READWRITE;
    case Mode::create:
    case Mode::any: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  __builtin_unreachable();
}

// A path in an address: what has a meaning there is percent-encoded.
std::string address_of(const std::filesystem::path& file) {
  std::string address = "file:";
  for (const char c : file.string()) {
    if (c == '%' || c == '?' || c == '#') {
      address.append(fmt::format("%{:02X}", static_cast<unsigned>(c)));
    } else {
      address.push_back(c);
    }
  }
  return address.append("?mode=ro&immutable=1");
}

// Our programs have one thread, so nothing has to be locked against another, and nobody
// asks how much memory is in use. Only before SQLite is first used; later it stays as it is.
void use_alone() {
  [[maybe_unused]] static const bool is_alone =
      sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK &&
      sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

// SQLite takes 64 KiB for what a statement with triggers would undo, and frees them at its
// end. Given back to the kernel, they would be asked for again with the next bet.
void keep_freed_memory() {
  constexpr int kKept = 4 * 1024 * 1024;
  mallopt(M_TRIM_THRESHOLD, kKept);
}

}  // namespace

Database Database::open(const std::filesystem::path& file, Mode mode,
                        std::chrono::milliseconds patience) {
  if ((mode == Mode::read || mode == Mode::write) && !std::filesystem::exists(file)) {
    throw Error{Exit::no_input,
                "{}: there is no store; make one with 'init-home DIR --desk football'",
                file.string()};
  }
  use_alone();
  keep_freed_memory();
  sqlite3* handle = nullptr;
  const auto name = mode == Mode::copy ? address_of(file) : file.string();
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags_for(mode), nullptr);

  Database db;
  db.handle_.reset(handle);  // SQLite hands out a handle even when it fails
  if (code != SQLITE_OK) throw Error{exit_for(code), "{}: {}", file.string(), sqlite3_errstr(code)};

  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, static_cast<int>(patience.count()));
  bound_log(handle);
  db.run("PRAGMA foreign_keys = ON");
  if (mode == Mode::create) migrate(db);
  if (mode == Mode::read || mode == Mode::write) require_current_schema(db);
  return db;
}

void Database::run(const char* sql) {
  check(handle(), sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr));
}

void Database::wait_for_disk(bool waits) {
  run(waits ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
  check(handle(),
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, waits ? 0 : 1, nullptr));
}

bool Database::has_moved() const {
  int moved = 0;
  check(handle(), sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved));
  return moved != 0;
}

std::filesystem::path file_of(const std::filesystem::path& home) {
  return home / "data/bets/bets.db";
}

Statement::Statement(Database& db, std::string_view sql)
    : db_{db.handle()}, handle_{nullptr, GiveBack{db.idle_}} {
  if (const auto found = db.idle_->find(std::string{sql}); found != db.idle_->end()) {
    handle_.reset(found->second.release());
    db.idle_->erase(found);
    return;
  }
  sqlite3_stmt* handle = nullptr;
  const int code =
      sqlite3_prepare_v2(db_, sql.data(), static_cast<int>(sql.size()), &handle, nullptr);
  handle_.reset(handle);
  check(code);
}

void Statement::GiveBack::operator()(sqlite3_stmt* handle) const noexcept {
  Database::Idle::mapped_type statement{handle};
  sqlite3_reset(handle);
  sqlite3_clear_bindings(handle);
  try {
    idle->emplace(sqlite3_sql(handle), std::move(statement));
  } catch (const std::bad_alloc&) {
    // Then it is finalized.
  }
}

bool Statement::step() {
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  check(code);
  return false;
}

std::string_view Statement::view(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (!bytes) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

void Statement::bind_one(int index, std::int64_t value) {
  check(sqlite3_bind_int64(handle_.get(), index, value));
}

void Statement::bind_one(int index, double value) {
  check(sqlite3_bind_double(handle_.get(), index, value));
}

void Statement::bind_one(int index, std::string_view value) {
  check(sqlite3_bind_text64(handle_.get(), index, value.data(), value.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
}

void Statement::bind_one(int index, std::nullopt_t) {
  check(sqlite3_bind_null(handle_.get(), index));
}

void Statement::check(int code) const {
  store::check(db_, code);
}

Transaction::Transaction(Database& db) : db_{db} {
  db_.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  // SQLite may have rolled back on its own; then this is a no-op it reports.
  if (open_) sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  // A statement in the middle of its rows would keep the log from going into the store.
  for (auto* one = sqlite3_next_stmt(db_.handle(), nullptr); one != nullptr;
       one = sqlite3_next_stmt(db_.handle(), one)) {
    if (sqlite3_stmt_busy(one) != 0) sqlite3_reset(one);
  }
  db_.run("COMMIT");
  open_ = false;
}

}  // namespace store
