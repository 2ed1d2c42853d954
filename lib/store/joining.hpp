#pragma once

#include <store/sqlite.hpp>

#include <cstdint>
#include <vector>

namespace store {

// Joins two names that are one, and parts them again. Bets stay what they were: a ticket
// keeps its event and its selection, and no row of it is written.
//
// - The second name is from now on another spelling of the first.
// - An event of the second becomes one of the first. Where the first has the same match
//   already, both events stay, each with its bets: the second is the same as the first,
//   which takes over its ids and a copy of its prices; a result of one is a result of the
//   other. Where two sources have the sides the other way round, prices and scores are
//   turned round on their way.
// - A selection on the second takes its prices and its close from the one on the first.
//
// Parting undoes all of that but for what was stored in between: that stays where it is,
// and so does a result that both have.
class Joining {
 public:
  explicit Joining(Database& db);

  // Two participants of one sport and role; names that were joined to the second follow.
  // Throws Error{Exit::data} where they have played each other.
  void join(std::int64_t first, std::int64_t second);

  // Of one that is joined to another.
  void part(std::int64_t second);

 private:
  using Ids = std::vector<std::int64_t>;
  Ids ids(const char* sql, std::int64_t id);
  void check_never_met(std::int64_t first, std::int64_t second);
  void join_one(std::int64_t first, std::int64_t second);

  // Brings events, and the selections on a participant, to what their names say now.
  void follow(const Ids& events, std::int64_t participant);
  void follow_event(std::int64_t event);
  void follow_selection(std::int64_t selection);
  bool is_swapped(std::int64_t event);
  void make_same(std::int64_t event, std::int64_t first);
  void make_two(std::int64_t event);
  void share_result(std::int64_t from, std::int64_t to);
  void keep_apart(std::int64_t selection);
  void find_standing(std::int64_t selection);
  void run(const char* sql, std::int64_t a);
  void run(const char* sql, std::int64_t a, std::int64_t b);

  Database& db_;
};

}  // namespace store
