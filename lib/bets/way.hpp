#pragma once

#include <string_view>

namespace bets {

// The two sides of an exchange. A lay is the negative of the same back.
enum class Way { back, lay };

std::string_view to_string(Way way);
Way parse_way(std::string_view text);  // throws Error{Exit::data}

}  // namespace bets
