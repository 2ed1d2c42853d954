#include <base/code_point.hpp>
#include <base/plain.hpp>
#include <message/text.hpp>
#include <message/x_length.hpp>

#include <algorithm>
#include <limits>

namespace message {

namespace {

constexpr std::size_t kLongest = 64'000;
constexpr std::string_view kBlank = " \t\n";

// Of what has no picture of its own: blanks, and what joins emoji into one.
bool is_kept(char32_t code) {
  return code == '\n' || code == '\t' || code == 0x200D;
}

Atom utf16_atom(std::string_view text) {
  const auto point = first_code_point(text);
  return {std::max<std::size_t>(point.bytes, 1), point.value > 0xFFFF ? 2U : 1U};
}

struct Measure {
  bool on_x;
  std::size_t limit;
};

Measure measure_of(Kind kind) {
  switch (kind) {
    case Kind::telegram: return {false, 4096};
    case Kind::discord: return {false, 2000};
    case Kind::x: return {true, 280};
    case Kind::smtp:
    case Kind::webhook:
    case Kind::standard_output: return {false, std::numeric_limits<std::size_t>::max()};
  }
  __builtin_unreachable();
}

std::size_t bytes_that_fit(std::string_view text, const Measure& measure) {
  std::size_t weight = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto atom = measure.on_x ? x_atom(text, at) : utf16_atom(text.substr(at));
    if (weight + atom.weight > measure.limit) return at;
    weight += atom.weight;
    at += atom.bytes;
  }
  return text.size();
}

// Where to cut a text of which so much fits, and more follows.
std::size_t cut(std::string_view text, std::size_t fits) {
  for (const char* end : {"\n", " \t"}) {
    const auto at = text.substr(0, fits + 1).find_last_of(end);
    if (at != std::string_view::npos &&
        text.substr(0, at).find_first_not_of(kBlank) != std::string_view::npos) {
      return at;
    }
  }
  return fits;
}

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(kBlank) + 1);
}

}  // namespace

std::string clean(std::string_view text) {
  std::string cleaned;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character.is_control || is_kept(character.code)) {
      cleaned += text.substr(at, character.length);
    } else if (text.substr(at, 2) != "\r\n") {
      cleaned += "\xEF\xBF\xBD";
    }
    at += character.length;
  }
  cleaned = without_end_blanks(cleaned);
  if (cleaned.size() <= kLongest) return cleaned;
  cleaned.resize(beginning(cleaned, kLongest).size());
  return cleaned.append("\n(the rest was cut)");
}

std::string_view beginning(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

std::vector<std::string> split(std::string_view text, Kind kind) {
  const auto measure = measure_of(kind);
  std::vector<std::string> pieces;
  text = without_end_blanks(text);
  while (!text.empty()) {
    const auto fits = bytes_that_fit(text, measure);
    const auto end = fits == text.size() ? fits : cut(text, fits);
    const auto piece = without_end_blanks(text.substr(0, end));
    if (!piece.empty()) pieces.emplace_back(piece);
    text.remove_prefix(end);
    const auto gap = text.starts_with('\n') ? "\n" : " \t";  // what a line is indented by stays
    text.remove_prefix(std::min(text.find_first_not_of(gap), text.size()));
  }
  return pieces;
}

}  // namespace message
