#include <base/error.hpp>
#include <safecron/record.hpp>
#include <safecron/unrecorded.hpp>
#include <store/schema.hpp>

namespace safecron {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPatience{2'000};
constexpr std::chrono::milliseconds kAfterTrouble{200};  // it will not be better now

}  // namespace

Record::Record(const fs::path& home)
    : store_{store::file_of(home)}, unrecorded_{home / "data/unrecorded"} {}

// The job may have replaced the store, or migrated it.
store::Database& Record::open() {
  if (db_ && !db_->has_moved()) {
    store::require_current_schema(*db_);
  } else {
    db_.reset();  // its locks go before the other is opened
    db_ = store::Database::open(store_, store::Mode::write,
                                trouble_.empty() ? kPatience : kAfterTrouble);
  }
  return *db_;
}

void Record::commit(const std::function<void(store::Database&)>& work, Sync sync) {
  auto& db = open();
  db.wait_for_disk(sync == Sync::now);
  std::vector<fs::path> done;
  store::Transaction transaction{db};
  for (const auto& [file, run] : unrecorded(unrecorded_)) {
    try {
      store::record(db, run);
    } catch (const Error& error) {
      if (error.exit() != Exit::data)
        throw;  // else it will never fit, and must not keep others out
    }
    done.push_back(file);
  }
  work(db);
  transaction.commit();
  std::error_code error;
  for (const auto& file : done) fs::remove(file, error);
}

bool Record::try_to(const std::function<void(store::Database&)>& work, Sync sync) {
  try {
    commit(work, sync);
    if (sync == Sync::now) let_go();
    return true;
  } catch (const Error& error) {
    let_go();
    trouble_ = error.what();
    return false;
  }
}

void Record::write(const store::Run& run, const std::function<void(store::Database&)>& also,
                   Sync sync) {
  const bool written = try_to(
      [&](store::Database& db) {
        store::record(db, run);
        if (also) also(db);
      },
      sync);
  if (!written && !set_aside(unrecorded_, run)) trouble_ += "; and the run could not be set aside";
}

}  // namespace safecron
