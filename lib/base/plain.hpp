#pragma once

#include <cstddef>
#include <string>
#include <string_view>

struct Character {
  char32_t code = U'\uFFFD';
  std::size_t length = 1;  // in bytes
  // A terminal or a reader would obey it and not show it: a control character (those of
  // ISO 6429 too, such as U+009B), one that turns the direction of writing (U+202E and
  // such), one without a width (U+200B), or a byte that is no UTF-8, whose code is U+FFFD.
  bool is_control = true;
};

Character first_character(std::string_view text);  // of one that is not empty

// The text with a space in the place of each control character, but for those of `kept`.
std::string plain(std::string_view text, std::string_view kept = {});

// The same, put behind what `line` has.
void append_plain(std::string& line, std::string_view text, std::string_view kept = {});
