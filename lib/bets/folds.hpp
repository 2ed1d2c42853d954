#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace bets {

// Which lines a ticket has: every combination of so many of its legs, for each
// size in the set. A single is {1}, a treble of three legs {3}, a Trixie {2, 3}.
class Folds {
 public:
  static constexpr int kMost = 63;  // legs

  Folds(std::initializer_list<int> sizes);
  static Folds from_to(int least, int most);

  // Bit n-1: lines of n legs. Throws Error{Exit::data} for none.
  static Folds from_bits(std::uint64_t bits);
  std::uint64_t bits() const;

  bool has(int size) const;
  int least() const;
  int most() const;
  friend bool operator==(const Folds&, const Folds&) = default;

 private:
  void add(int size);

  std::uint64_t sizes_ = 0;  // a bit a size
};

// How many lines `legs` legs make. Throws Error{Exit::data} when the legs are
// fewer than the largest size, or the lines too many to be counted.
std::int64_t lines(const Folds& folds, int legs);

// A bet that has a name: how many legs it has and how they are combined.
struct System {
  std::string_view name;
  int legs;
  Folds folds;
};

// "single", "double", "treble", "fourfold" ... "eightfold", "trixie", "patent", "yankee",
// "lucky15", "canadian" (or "super_yankee"), "lucky31", "heinz", "lucky63",
// "super_heinz", "goliath"; letters of either case, and blanks, "-" and "_" do not
// count. Throws Error{Exit::data} for any other.
System parse_system(std::string_view name);

}  // namespace bets
