#pragma once

#include <base/time.hpp>
#include <store/sqlite.hpp>

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace store {

// A book's market of an event, by row ids.
struct Listed {
  std::int64_t event = 0;
  std::int64_t market = 0;
  std::int64_t book = 0;
  std::int64_t way = 0;
  friend auto operator<=>(const Listed&, const Listed&) = default;
};

// What an answer says of when a market's prices stood.
struct Stood {
  bool now = false;                // when it was given
  std::optional<UtcTime> at = {};  // else then; nothing: it does not say
  friend bool operator==(const Stood&, const Stood&) = default;
};

// What the answers to one question listed, kept as changes: an answer that lists what
// the one before it did costs a row. An unchanged price costs no row of its own: this
// is what tells it from one that is gone, and from one that nobody has looked at since.
class Presence {
 public:
  Presence(Database& db, const std::string& provider, const std::string& scope);

  // What the last answer not after `at` listed, in order.
  std::vector<Listed> last_listed(UtcTime at);

  // When the question was answered next after `at`, of what is recorded.
  std::optional<UtcTime> next_answer(UtcTime at);

  // Records an answer. Answers may come in any order; of two of one second all that
  // either lists was listed.
  void record(UtcTime at, const std::map<Listed, Stood>& listed);

 private:
  // A row of the table `presence`.
  struct Stay {
    Listed listed{};
    Stood stood;
    UtcTime since;
    std::optional<UtcTime> until;
  };

  std::optional<UtcTime> answered(Statement& query, UtcTime at);
  std::vector<Stay> stays_at(UtcTime at);
  void add_to(UtcTime at, const std::map<Listed, Stood>& listed, std::optional<UtcTime> until);
  void insert(const Stay& stay);
  void end(const Stay& stay, UtcTime until);

  std::int64_t question_;
  Statement last_answer_;
  Statement next_;
  Statement insert_answer_;
  Statement stays_;
  Statement stay_;
  Statement insert_;
  Statement end_;
};

}  // namespace store
