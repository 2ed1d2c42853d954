#pragma once

#include <market/listing.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/players.hpp>

#include <vector>

namespace store {

// What players did, from names to players. Where it is known who plays for the two teams,
// or the source has ids, a row finds its player and makes none; elsewhere a name is
// whoever is called so.
class BoxRows {
 public:
  BoxRows(Database& db, Identity& identity, const Poll& poll);

  using Box = std::vector<std::pair<market::ParticipantId, market::PlayerLine>>;

  // Of a whole box in which all are found, the players whom the event has prices of and
  // who are not in it did not play: those of them whom the source has an id for, and would
  // have named. Who is not found is listed in `skipped`.
  Box of(std::int64_t event, const market::FixtureResult& said,
         std::vector<market::Skipped>& skipped);

 private:
  void add_absent(std::int64_t event, Box& box);

  Identity& identity_;
  Players players_;
  Statement priced_;
  std::string source_;
};

}  // namespace store
