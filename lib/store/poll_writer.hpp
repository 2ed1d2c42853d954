#pragma once

#include <store/ingest.hpp>
#include <store/sqlite.hpp>

namespace store {

// The record of a question and its answer: begun before what it holds is stored, which
// refers to it. `events` is how many it lists.
std::int64_t begin_poll(Database& db, const Poll& poll, std::size_t events);
void finish_poll(Database& db, std::int64_t poll, std::int64_t entries, std::int64_t added);

}  // namespace store
