#include <signals/books.hpp>

#include <algorithm>
#include <array>

namespace signals {

namespace {

// Some have one key at The Odds API and their own name elsewhere.
constexpr std::array kSharp =
    std::to_array<std::string_view>({"pinnacle", "circa", "circasports", "betcris"});
constexpr std::array kRetail = std::to_array<std::string_view>(
    {"draftkings", "fanduel", "betmgm", "caesars", "williamhill_us", "pointsbet", "pointsbetus"});

}  // namespace

bool is_sharp(std::string_view book) {
  return std::ranges::find(kSharp, book) != kSharp.end();
}

bool is_retail(std::string_view book) {
  return std::ranges::find(kRetail, book) != kRetail.end();
}

}  // namespace signals
