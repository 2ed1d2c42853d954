#pragma once

#include <cstddef>
#include <string_view>

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;  // 0: none begins here
};

// The code point at the start of a text, by the table of well-formed UTF-8: no
// overlong form, no surrogate, nothing above U+10FFFF.
CodePoint first_code_point(std::string_view text);
