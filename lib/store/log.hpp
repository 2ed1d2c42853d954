#pragma once

#include <sqlite3.h>

namespace store {

// Bounds the write-ahead log of a connection's commits without SQLite's automatic
// checkpoint. That one keeps no writer out, and from SQLite 3.7.0 to 3.51.2 it can hide
// what others commit meanwhile (sqlite.org/wal.html, "The WAL-Reset Bug").
//
// What is left is the checkpoint at the last close, for which SQLite has the file to
// itself. From 1,000 frames (4 MB) on no close leaves it out; and from 16,000 on, which
// is where some connection is always open, a commit is followed by one of ours, with
// the write lock held.
//
// FULL, RESTART and TRUNCATE are no way around it: one that cannot have the write lock in
// its time goes on without.
void bound_log(sqlite3* handle);

}  // namespace store
