#include <base/error.hpp>
#include <market/result.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {
constexpr std::array<std::string_view, 4> kStatuses = {"final", "abandoned", "postponed",
                                                       "walkover"};
constexpr std::array<std::string_view, 3> kScopes = {"any", "regulation", "with_overtime"};
}  // namespace

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

std::string_view to_string(Scope scope) {
  return kScopes[static_cast<std::size_t>(scope)];
}

Scope parse_scope(std::string_view text) {
  const auto found = std::ranges::find(kScopes, text);
  if (found == kScopes.end()) {
    throw Error{Exit::data, "no such scope: '{}' (any, regulation, with_overtime)", text};
  }
  return static_cast<Scope>(found - kScopes.begin());
}

}  // namespace market
