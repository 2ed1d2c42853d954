#pragma once

#include <store/runs.hpp>

#include <filesystem>
#include <functional>
#include <string>

namespace safecron {

// The jobs' history in the store. A store that is locked, full or gone keeps no
// job from running: what could not be written waits in data/unrecorded/ for the
// next run that can, and the trouble is kept to be told.
class Record {
 public:
  explicit Record(const std::filesystem::path& home);

  // later: what a power cut takes back is no loss, so nobody waits for the disk.
  enum class Sync { now, later };

  // Each in a transaction of its own, the store open no longer than that: false
  // where it could not be done.
  bool try_to(const std::function<void(store::Database&)>& work, Sync sync = Sync::now);

  // Also what else there is to do or read meanwhile: the store is opened once.
  void write(const store::Run& run, const std::function<void(store::Database&)>& also = {},
             Sync sync = Sync::now);

  const std::string& trouble() const { return trouble_; }  // empty: none

 private:
  std::filesystem::path store_;
  std::filesystem::path unrecorded_;
  std::string trouble_;
};

}  // namespace safecron
