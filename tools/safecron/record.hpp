#pragma once

#include <store/runs.hpp>
#include <store/sqlite.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace safecron {

// The jobs' history in the store. A store that is locked, full or gone keeps no
// job from running: what could not be written waits in data/unrecorded/ for the
// next run that can, and the trouble is kept to be told.
class Record {
 public:
  explicit Record(const std::filesystem::path& home);

  // later: what a power cut takes back is no loss, so nobody waits for the disk, and the
  // store stays open for what will follow.
  enum class Sync { now, later };

  // Each in a transaction of its own: false where it could not be done.
  bool try_to(const std::function<void(store::Database&)>& work, Sync sync = Sync::now);

  // Also what else there is to do or read meanwhile.
  void write(const store::Run& run, const std::function<void(store::Database&)>& also = {},
             Sync sync = Sync::now);

  // An open store cannot be replaced.
  void let_go() { db_.reset(); }

  const std::string& trouble() const { return trouble_; }  // empty: none

 private:
  store::Database& open();
  void commit(const std::function<void(store::Database&)>& work, Sync sync);

  std::filesystem::path store_;
  std::filesystem::path unrecorded_;
  std::string trouble_;
  std::optional<store::Database> db_;
};

}  // namespace safecron
