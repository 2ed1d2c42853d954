#pragma once

#include <base/answer.hpp>
#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

// Which race is meant: sources have no common id, but they agree on the course, and on the
// start within minutes. A source that decides when races begin (the exchange) is believed
// against a card: a card that is minutes off has its start, and one that is farther off has
// been misread.
class Races {
 public:
  Races(Database& db, std::string provider);

  // The race of that course that begins as the fixture does; nothing where there is none
  // yet. No answer where nobody can tell, or the exchange contradicts.
  Answer<std::optional<market::EventId>> find(const market::Fixture& fixture);

  // Whether the fixture, of a known id, may be of that race. Empty: yes.
  std::string contradiction(std::int64_t event, const market::Fixture& fixture);

  void keep(std::int64_t event, const market::Fixture& fixture);

 private:
  std::string against_exchange(const market::Fixture& fixture);

  std::string provider_;
  Statement near_;
  Statement course_;
  Statement decided_;
  Statement insert_;
};

}  // namespace store
