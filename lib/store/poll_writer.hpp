#pragma once

#include <store/ingest.hpp>
#include <store/sqlite.hpp>

namespace store {

// What an answer held.
struct Counted {
  std::int64_t events = 0;
  std::int64_t entries = 0;
  std::int64_t added = 0;
};

// Who answered.
const std::string& source_of(const Poll& poll);

// The record of a question and its answer: begun before what it holds is stored, which
// refers to it.
std::int64_t begin_poll(Database& db, const Poll& poll);
void finish_poll(Database& db, std::int64_t poll, const Counted& counted);

}  // namespace store
