#pragma once

#include <bets/bet.hpp>
#include <odds/price.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Amounts of tips are in millionths of a point, which is what a tip stakes.
namespace report {

inline constexpr std::int64_t kPoint = 1'000'000;

// All the digits that it has, and two decimals at least: "1.00", "-0.07", "1.025".
std::string points(std::int64_t millionths);

// How a runner ended, for who backed it.
enum class Ended {
  open,        // nobody knows yet
  won,         //
  placed,      // paid a place by the terms of the race
  lost,        //
  non_runner,  // it came out
  void_race,   // run or not, the race counts for nothing
};

// What came of one point.
struct Return {
  std::int64_t turnover = 0;  // of it in action
  std::int64_t profit = 0;
};

// The top pick of a race, and what came of one point on it.
struct Tip {
  std::optional<bets::BetId> id;  // nothing: it was not sent
  std::chrono::sys_days day;      // local, of the start
  std::string course;
  std::string horse;
  std::string trainer;  // these two empty: no card says
  std::string jockey;
  std::string band;  // of its confidence
  std::vector<std::string> tags;
  double confidence = 0;
  bool each_way = false;
  bool nap = false;
  std::optional<odds::Price> advised;    // as it was sent
  std::optional<odds::Price> realistic;  // what a reader could get; nothing: not known
  std::optional<odds::Price> sp;
  std::optional<odds::Price> bsp;
  Ended ended = Ended::open;
  std::optional<Return> at_advised;    // of who did not end open
  std::optional<Return> at_realistic;  // where that price is known as well
};

}  // namespace report
