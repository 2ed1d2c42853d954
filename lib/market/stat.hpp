#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace market {

// What is counted of a player: "points", "points_rebounds_assists", or what did or
// did not happen: "double_double". Who is on both sides of a game has two: "batter_walks"
// and "pitcher_walks". A closed vocabulary, that of the providers we read; one more is a
// row.
class Stat {
 public:
  static std::optional<Stat> find(std::string_view name);

  std::string_view name() const;
  bool is_yes_no() const;

  // Whether more play can take away from it: yards lost, who scored last, who has the most.
  bool may_fall() const;

  // The statistics whose sum it is; itself where it is no sum.
  std::span<const std::string_view> parts() const;

  friend auto operator<=>(Stat, Stat) = default;

 private:
  explicit Stat(std::uint8_t index) : index_{index} {}

  std::uint8_t index_;
};

}  // namespace market
