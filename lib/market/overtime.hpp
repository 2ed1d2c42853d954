#pragma once

#include <string_view>

namespace market {

// Whether a final score of a competition may hold more than regulation time: overtime,
// extra time, extra innings. What is not known may.
enum class Overtime { unknown, never, possible };

Overtime parse_overtime(std::string_view text);  // throws Error{Exit::data}

// By the keys of The Odds API ("soccer_epl") and of Football-Data ("E0",
// "Brazil/Serie A"). The operator may know better: competitions.KEY.overtime.
Overtime overtime_in(std::string_view sport, std::string_view competition);

}  // namespace market
