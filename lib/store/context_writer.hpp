#pragma once

#include <market/context.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace store {

enum class ContextKind { injuries, lineups, referees, news };  // ids of their words

// A question around matches.
struct ContextFetch {
  ContextKind kind = ContextKind::injuries;
  std::string source;  // whom it was put to
  std::string scope;   // what was asked
  std::string game;    // the source's id of the match it is about; may be empty
  UtcTime at;
  std::string raw;  // the recorded answer's path under raw/, may be empty
};

struct StoredContext {
  struct Change {
    std::string subject;     // a player, a team of a match, a match, a story
    std::string now;         // what is said of it
    bool has_ended = false;  // nothing is, any more
  };
  std::int64_t facts = 0;  // said, by those who can be found
  std::vector<Change> changes;
  std::vector<market::Skipped> skipped;
  std::vector<market::Skipped> notes;
};

// Each within the caller's transaction: that it was asked, and what is new of what was
// said. What is no longer said has ended. Throw Error{Exit::data} where a later answer of
// the kind and source is stored already: what was known before it cannot be told any more.
StoredContext store_injuries(Database& db, const ContextFetch& fetch,
                             std::span<const market::Injury> injuries);
StoredContext store_lineups(Database& db, const ContextFetch& fetch,
                            std::span<const market::NamedLineup> lineups);
StoredContext store_crews(Database& db, const ContextFetch& fetch,
                          std::span<const market::NamedCrew> crews);
StoredContext store_articles(Database& db, const ContextFetch& fetch,
                             std::span<const market::Article> articles);

// That nobody answered, and why.
void store_failure(Database& db, const ContextFetch& fetch, const std::string& why);

}  // namespace store
