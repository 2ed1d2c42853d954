#pragma once

#include <calc/output.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace calc {

constexpr std::size_t kLongestLine = std::size_t{16} << 20;  // bytes

struct Reply {
  std::string line;  // a JSON object, without a line end
  bool answered = false;
};

// Answers one line of a batch: {"id", "op", "input"} becomes {"id", "op",
// "output"} or {"id", "op", "error"}. `number` counts lines from 1 and names one
// that is no question at all, or longer than kLongestLine.
Reply reply(std::string_view text, std::size_t number);

}  // namespace calc
