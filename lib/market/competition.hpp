#pragma once

#include <string_view>

namespace market {

enum class Kinship { same, different, unknown };

// Whether the keys that two sources have for a competition of one sport mean the
// same one: "E0" and "soccer_epl" do, "basketball_ncaab" and "basketball_wncaab" do
// not. Unknown where neither the keys nor the table of this file say.
Kinship kinship(std::string_view a, std::string_view b);

}  // namespace market
