#include <market/steamer.hpp>

namespace market {

std::string_view to_string(SteamLevel level) {
  return level == SteamLevel::boomer ? "boomer" : "steamer";
}

}  // namespace market
