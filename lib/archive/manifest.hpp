#pragma once

#include <archive/pack.hpp>
#include <base/time.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace archive {

struct PackedFile {
  std::string name;  // NAME.sqlite3.zst
  Packed packed;
};

// What a backup is, beside its files as NAME.json; it is written after them, so
// there is a backup when there is a manifest. It has no secrets.
struct Manifest {
  std::string name;  // db-20260301T193000Z-HOST-RUNID
  UtcTime taken_at;
  std::string host;
  std::string store;  // the identity of the store
  std::int64_t schema = 0;
  std::int64_t page_size = 0;
  std::string schema_sha256;                 // of the store's tables, indices, views and triggers
  std::map<std::string, std::int64_t> rows;  // of each table
  PackedFile database;
  std::vector<PackedFile> others;  // configuration and models
  Recipients recipients;

  std::string file() const { return name + ".json"; }
  std::vector<PackedFile> files() const;
};

constexpr std::size_t kLargestManifest = std::size_t{1} << 20;

// Its last member is the digest of all before it.
std::string to_json(const Manifest& manifest);

// Throws Error{Exit::data}: when a byte is not as it was written (those of format 1
// have no digest), and for a file whose name is not of this backup, for what is named
// here is read, written and deleted.
Manifest parse_manifest(std::string_view json);

// "db-20260301T193000Z-HOST-RUNID"; what a name cannot have in HOST becomes '_'.
std::string name_of(UtcTime taken_at, std::string_view host, std::string_view run_id);

// How many bets a copy has; in those of before schema 3 a bet is no ticket yet.
std::int64_t bets_in(const Manifest& manifest);

}  // namespace archive
