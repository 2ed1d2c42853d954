#include <market/lineup.hpp>

#include <array>

namespace market {

std::string_view to_string(Availability availability) {
  constexpr std::array<std::string_view, 7> kWords = {
      "available", "probable", "day-to-day", "unknown", "questionable", "doubtful", "out"};
  return kWords[static_cast<std::size_t>(availability)];
}

}  // namespace market
