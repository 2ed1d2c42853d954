#pragma once

#include <store/context_writer.hpp>

namespace store {

// Of everybody that is spoken of.
inline constexpr const char* kContextSport = "basketball";

// The row of a question, which what it told refers to.
std::int64_t insert_fetch(Database& db, const ContextFetch& fetch,
                          const std::optional<std::string>& failure = {});

}  // namespace store
