#pragma once

#include <market/listing.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/players.hpp>
#include <store/race_field.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace store {

// Whom prices are about, from names to participants. Where it is known who plays for the
// two teams of a match, a player is one of them; a name that is nobody's, or that several
// of them could have, is kept apart as "Name (provider)", unconfirmed, so that nothing is
// bet on it before it is joined to somebody. A horse is one of the field of its race,
// however its name is spelled. One object a transaction.
class Subjects {
 public:
  Subjects(Database& db, Identity& identity, const Poll& poll);

  // One an offer; absent where an offer is about nobody.
  std::vector<std::optional<std::int64_t>> of(std::int64_t event, const market::Fixture& fixture,
                                              const market::BookMarket& market);

  // The names that were kept apart for the first time, and why.
  std::vector<market::Skipped> take_notes() { return std::move(notes_); }

 private:
  std::int64_t player(std::int64_t event, const market::Fixture& fixture, const std::string& name);

  std::int64_t contestant(std::int64_t event, const market::Fixture& fixture,
                          const market::Offer& offer);
  std::int64_t keep_apart(const market::Fixture& fixture, market::Role role,
                          const std::string& name, const std::string& why);

  Database& db_;
  Identity& identity_;
  Players players_;
  std::string source_;
  std::map<std::int64_t, RaceField> fields_;                            // of races
  std::map<std::pair<std::int64_t, std::string>, std::int64_t> found_;  // by event and name
  std::vector<market::Skipped> notes_;
};

}  // namespace store
