#include <base/code_point.hpp>
#include <base/plain.hpp>

#include <algorithm>

namespace {

bool is_control(char32_t code) {
  const auto is_among = [code](char32_t first, char32_t last) {
    return code >= first && code <= last;
  };
  const bool is_obeyed = code < 0x20 || is_among(0x7F, 0x9F) || is_among(0x2028, 0x2029);
  const bool turns = code == 0x061C || is_among(0x200E, 0x200F) || is_among(0x202A, 0x202E) ||
                     is_among(0x2066, 0x2069);
  const bool has_no_width = code == 0x00AD || code == 0x180E || is_among(0x200B, 0x200D) ||
                            is_among(0x2060, 0x2064) || code == 0xFEFF;
  return is_obeyed || turns || has_no_width;
}

// Most text is of nothing else.
bool is_usual(char c) {
  return c >= 0x20 && c <= 0x7E;
}

}  // namespace

Character first_character(std::string_view text) {
  const auto point = first_code_point(text);
  if (point.bytes == 0) return {};
  return {point.value, point.bytes, is_control(point.value)};
}

std::string plain(std::string_view text, std::string_view kept) {
  std::string made;
  append_plain(made, text, kept);
  return made;
}

void append_plain(std::string& line, std::string_view text, std::string_view kept) {
  if (std::ranges::all_of(text, is_usual)) {
    line += text;
    return;
  }
  while (!text.empty()) {
    const auto character = first_character(text);
    const bool shown = !character.is_control || kept.find(text.front()) != std::string_view::npos;
    line += shown ? text.substr(0, character.length) : std::string_view{" "};
    text.remove_prefix(character.length);
  }
}
