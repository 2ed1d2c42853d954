#pragma once

#include <string>
#include <string_view>

namespace market {

// What spellings of one horse's name have in common: "rebelsromance" of "Rebel's Romance
// (IRE)", of "REBELS ROMANCE" and of "Rebels-Romance". Case, marks, apostrophes, blanks,
// other punctuation and what stands in brackets at the end are left out. Empty of what has
// no letter and no digit: that is nobody's name.
//
// Two horses may share a name, and so this key: it tells who of the field of one race is
// meant, and never who is meant among all horses.
std::string horse_key(std::string_view name);

}  // namespace market
