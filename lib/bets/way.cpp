#include <base/error.hpp>
#include <bets/way.hpp>

namespace bets {

std::string_view to_string(Way way) {
  return way == Way::back ? "back" : "lay";
}

Way parse_way(std::string_view text) {
  if (text == "back") return Way::back;
  if (text == "lay") return Way::lay;
  throw Error{Exit::data, "neither back nor lay: '{}'", text};
}

}  // namespace bets
