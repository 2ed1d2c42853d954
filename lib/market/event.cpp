#include <base/error.hpp>
#include <market/event.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {
constexpr std::array<std::string_view, 4> kStatuses = {"final", "abandoned", "postponed",
                                                       "walkover"};
}

std::string_view to_string(Status status) {
  return kStatuses[static_cast<std::size_t>(status)];
}

Status parse_status(std::string_view text) {
  const auto found = std::ranges::find(kStatuses, text);
  if (found == kStatuses.end()) {
    throw Error{Exit::data, "no such status: '{}' (final, abandoned, postponed, walkover)", text};
  }
  return static_cast<Status>(found - kStatuses.begin());
}

}  // namespace market
