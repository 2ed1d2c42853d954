// Messages: cleaned they are UTF-8, cut they fit, and nothing but blanks is lost.
#include "fuzz.hpp"

#include <base/code_point.hpp>
#include <base/plain.hpp>
#include <message/channel.hpp>
#include <message/text.hpp>
#include <message/x_length.hpp>

namespace {

using fuzz::require;
using message::Kind;

bool is_clean(std::string_view text) {
  while (!text.empty()) {
    const auto character = first_character(text);
    const bool is_kept =
        character.code == '\n' || character.code == '\t' || character.code == 0x200D;
    if (character.is_control && !is_kept) return false;
    text.remove_prefix(character.length);
  }
  return true;
}

std::string without_blanks(std::string_view text) {
  std::string kept;
  std::ranges::copy_if(text, std::back_inserter(kept),
                       [](char c) { return c != ' ' && c != '\t' && c != '\n'; });
  return kept;
}

std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  while (!text.empty()) {
    const auto point = first_code_point(text);
    length += point.value > 0xFFFF ? 2 : 1;
    text.remove_prefix(std::max<std::size_t>(point.bytes, 1));
  }
  return length;
}

bool fits(std::string_view piece, Kind kind) {
  switch (kind) {
    case Kind::telegram: return utf16_length(piece) <= 4096;
    case Kind::discord: return utf16_length(piece) <= 2000;
    case Kind::x: return message::length_on_x(piece) <= 280;
    default: return true;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto clean = message::clean(text);
  require(is_clean(clean), "a clean text is UTF-8 without control characters");
  require(message::clean(clean) == clean, "what is clean stays as it is");
  for (const auto kind : {Kind::telegram, Kind::discord, Kind::x, Kind::webhook}) {
    std::string whole;
    for (const auto& piece : message::split(clean, kind)) {
      require(!without_blanks(piece).empty(), "no piece is empty");
      require(is_clean(piece), "no character is cut in two");
      require(fits(piece, kind), "a piece fits into a message");
      whole += piece;
    }
    require(without_blanks(whole) == without_blanks(clean), "nothing but blanks is lost");
  }
  require(message::beginning(clean, 10).size() <= 10, "a beginning is no longer");
  return 0;
}
