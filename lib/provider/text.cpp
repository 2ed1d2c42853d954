#include <base/code_point.hpp>
#include <base/error.hpp>
#include <base/plain.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace provider {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\v\f";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

// What 0x80-0x9F stand for; 0 for the five that stand for nothing.
constexpr std::array<char32_t, 32> kCp1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& text, char32_t point) {
  if (point < 0x80) {
    text += static_cast<char>(point);
  } else if (point < 0x800) {
    text += static_cast<char>(0xC0 | (point >> 6));
    text += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | (point >> 12));
    text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (point & 0x3F));
  }
}

// Nearly all text is ASCII: eight bytes at a time.
std::size_t ascii_prefix(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t size = 0;
  std::uint64_t bytes = 0;
  while (size + sizeof bytes <= text.size()) {
    std::memcpy(&bytes, text.data() + size, sizeof bytes);
    if ((bytes & kHighBits) != 0) return size;
    size += sizeof bytes;
  }
  while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80) ++size;
  return size;
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (;;) {
    text.remove_prefix(ascii_prefix(text));
    if (text.empty()) return true;
    const auto point = first_code_point(text);
    if (point.bytes == 0) return false;
    text.remove_prefix(point.bytes);
  }
}

std::optional<std::string> utf8_from_cp1252(std::string_view text) {
  std::string converted;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t point = byte >= 0x80 && byte < 0xA0 ? kCp1252[byte - 0x80U] : char32_t{byte};
    if (point == 0 && byte != 0) return std::nullopt;
    append_utf8(converted, point);
  }
  return converted;
}

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && kBlanks.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else if (!text.empty() && kBlanks.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(kNoBreakSpace.size());
    } else {
      return text;
    }
  }
}

std::string lower_case(std::string_view text) {
  std::string lower{text};
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return lower;
}

void require_text(std::string_view text, std::string_view file) {
  if (text.empty()) throw Error{Exit::data, "{}:1: an empty file", file};
  const auto nul = text.find('\0');
  if (nul == std::string_view::npos) return;
  throw Error{Exit::data, "{}:{}: a NUL byte: this is not text", file,
              1 + std::ranges::count(text.substr(0, nul), '\n')};
}

void refuse_cut_off(std::string_view file, std::size_t line) {
  throw Error{Exit::data, "{}:{}: the last line is cut off: a whole file ends in a line end", file,
              line};
}

std::string quotable(std::string_view text) {
  constexpr std::size_t kLongest = 80;
  auto shown = text.substr(0, kLongest);
  while (!is_utf8(shown) && text.size() > kLongest) shown.remove_suffix(1);
  if (!is_utf8(shown)) return "(bytes that are not UTF-8)";
  return plain(shown) + (text.size() > kLongest ? "..." : "");
}

}  // namespace provider
