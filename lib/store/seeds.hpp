#pragma once

#include <store/sqlite.hpp>

#include <span>
#include <string>

namespace store {

// Two spellings of one contestant, known before either comes up.
struct Seed {
  std::string name;
  std::string spelling;
};

// Both are spellings, each of its source, of whichever a store has; where it has both
// they are joined.
void seed_names(Database& db, const std::string& sport, const std::string& name_source,
                const std::string& spelling_source, std::span<const Seed> seeds);

// Joins the names of a store of before that differ by case and blanks alone, and those of
// sports that did.
void join_alike(Database& db);

}  // namespace store
