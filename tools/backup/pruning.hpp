#pragma once

#include "session.hpp"

namespace backup {

enum class Shown { all, deleted };

struct Pruned {
  std::size_t deleted = 0;
  std::size_t kept = 0;
  bool refused = false;
};

// Deletes, in every place, the backups of this store that retention does not
// keep. Rows: backup, place, done, bytes, why.
Pruned prune_all(Session& session, store::Database& db, Recorder& record, cli::Table& table,
                 Shown shown);

}  // namespace backup
