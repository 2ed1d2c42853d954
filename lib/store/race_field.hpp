#pragma once

#include <base/answer.hpp>
#include <market/participant.hpp>
#include <store/spellings.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// The horses of a race by their names' keys (market::horse_key), as one source after the
// other spells them. Only within a race does a name say which horse is meant.
class RaceField {
 public:
  RaceField(Database& db, std::int64_t event);

  // Who of the field has the name; nothing where nobody has. No answer where two have.
  Answer<std::optional<market::ParticipantId>> find(std::string_view name) const;

  struct Horse {
    market::ParticipantId id;
    std::string name;  // one of its names; a horse is there with each
  };
  const std::vector<Horse>& horses() const { return horses_; }

 private:
  std::vector<Horse> horses_;
};

// Whom a source names in that field: by its id, else by the name among those of the field, and
// then the id and the spelling are his from now on; else somebody new. No answer where two have the
// name.
Answer<std::int64_t> put_horse(Spellings& spellings, const Named& named, const RaceField& field);

}  // namespace store
