#pragma once

#include <rapidjson/document.h>

#include <optional>
#include <string>
#include <string_view>

namespace calc {

// A line of a batch, read as JSON. Numbers are read as the nearest double, which the
// library's own reader does not do for the very small and the very large.
struct Line {
  rapidjson::Document question;           // an object, unless why_not
  std::optional<std::string> id_number;   // its id as it was written, when that is a number
  std::optional<std::string> bad_number;  // one that no double holds
  std::optional<std::string> why_not;     // it is no question at all
};

Line read_line(std::string_view text);

}  // namespace calc
