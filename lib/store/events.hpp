#pragma once

#include <base/answer.hpp>
#include <market/listing.hpp>
#include <market/same_match.hpp>
#include <store/identity.hpp>
#include <store/races.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>
#include <store/starts.hpp>

#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace store {

// An answer of a provider, as far as it says which events there are.
struct Told {
  std::string provider;
  UtcTime at;
  bool is_whole = false;           // an event that has not begun would be in it
  std::set<std::string> ids = {};  // of all the events that it lists, as far as it was read
};

// Whose game it is: from the fixtures of one answer to the rows of their events,
// making rows for events never seen. The provider's id comes before what it calls the
// teams; without a known id the match is found as market::same_match says, and a race by
// its course and start.
class Events {
 public:
  Events(Database& db, Identity& identity, Told told);

  struct Found {
    market::EventId id;
    bool is_new = false;
    bool swapped = false;  // the fixture's home is the store's away
    bool again = false;    // this answer had it before, with the same fixture
  };

  // Before any of a part of the answer is looked for, with each fixture: who is renamed
  // has the new name in those with a known id, which tell it, and in those with a new one.
  // Whether the id was not met before.
  bool meet(const market::Fixture& fixture);

  // No answer where the id stands for another game, or nobody can tell which game it is.
  Answer<Found> find(const market::Fixture& fixture);

  // After the last fixture: the events begin when the answer says.
  void keep_starts() { starts_.keep(); }

  // What the operator should know of what was found.
  std::vector<market::Skipped> take_notes() { return std::move(notes_); }

 private:
  struct Pair {
    std::int64_t home;
    std::int64_t away;
  };

  const Found* as_before(const market::Fixture& fixture) const;
  Answer<Found> find_row(const market::Fixture& fixture);
  Answer<Found> by_id(const market::Fixture& fixture);
  Answer<Found> by_other_names(const market::Fixture& fixture, const Found& found, Pair expected);
  Answer<Found> turned(const market::Fixture& fixture, const Found& found);
  Answer<Found> by_pair(const market::Fixture& fixture);
  Answer<Found> by_course(const market::Fixture& fixture);
  std::vector<market::SameMatch> matches_of(const market::Fixture& fixture, Pair pair);
  market::SameMatch read_match(const market::Fixture& fixture, Pair pair);
  void read_refs(const market::Fixture& fixture, market::SameMatch& match);
  bool lists_another_id(std::int64_t event);
  bool is_gone(const market::Fixture& fixture, const market::SameMatch& match);
  std::int64_t insert(const market::Fixture& fixture, std::optional<Pair> pair);
  void insert_ref(const market::Fixture& fixture, std::int64_t event, bool swapped);
  void insert_venue_switch(const market::Fixture& fixture, std::int64_t event);
  void note_match(const market::Fixture& fixture, const market::SameMatch& match);
  void note(const market::Fixture& fixture, std::string words);
  std::string names_of(std::int64_t event);

  Database& db_;
  Identity& identity_;
  Told told_;
  Starts starts_;
  Races races_;
  ParticipantNames names_;
  std::vector<market::Skipped> notes_;
  std::unordered_map<std::string, std::pair<market::Fixture, Found>> matches_;  // of this answer
  Statement by_ref_;
  Statement by_pair_;
  Statement refs_;
  Statement starts_said_;
  Statement played_;
  Statement vanished_;
  Statement insert_event_;
  Statement insert_ref_;
};

}  // namespace store
