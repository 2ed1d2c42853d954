#include <provider/html.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace provider {

namespace {

struct NamedEntity {
  std::string_view name;
  std::string_view character;
};
constexpr std::size_t kOfXml = 5;
constexpr auto kEntities = std::to_array<NamedEntity>({
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", " "},
    {"lsquo", "\u2018"},
    {"rsquo", "\u2019"},
    {"ldquo", "\u201C"},
    {"rdquo", "\u201D"},
    {"ndash", "\u2013"},
    {"mdash", "\u2014"},
    {"hellip", "\u2026"},
});

std::optional<std::string> utf8_of(std::uint32_t point) {
  const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
  std::string text;
  if (point < 0x80) {
    text = {byte(point)};
  } else if (point < 0x800) {
    text = {byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F))};
  } else if (point < 0x10000) {
    text = {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)),
            byte(0x80 | (point & 0x3F))};
  } else {
    text = {byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)),
            byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F))};
  }
  if (point == 0 || point > 0x10FFFF || !is_utf8(text)) return std::nullopt;
  return text;
}

std::optional<std::string> numbered(std::string_view digits) {
  const int base = digits.starts_with('x') || digits.starts_with('X') ? 16 : 10;
  if (base == 16) digits.remove_prefix(1);
  std::uint32_t point = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), point, base);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return utf8_of(point);
}

// The end of the tag that a text begins with; 0: it begins with none, as in "under <5".
std::size_t tag_size(std::string_view text) {
  if (text.size() < 2 || text[0] != '<') return 0;
  const auto second = lower_case(text.substr(1, 1))[0];
  const bool is_tag = (second >= 'a' && second <= 'z') || second == '/' || second == '!';
  return is_tag ? text.find('>') + 1 : 0;
}

// A tag of these stands between two words.
bool parts_words(std::string_view tag) {
  constexpr auto kBlocks = std::to_array<std::string_view>(
      {"p", "br", "div", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3", "h4"});
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  const auto name = lower_case(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
  return std::ranges::find(kBlocks, name) != kBlocks.end();
}

}  // namespace

std::optional<std::string> character_of(std::string_view entity, Entities known) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::nullopt;
  const auto name = entity.substr(1, entity.size() - 2);
  if (name.starts_with('#')) return numbered(name.substr(1));
  const auto end = known == Entities::xml ? kEntities.begin() + kOfXml : kEntities.end();
  const auto found = std::find_if(kEntities.begin(), end,
                                  [&](const NamedEntity& one) { return one.name == name; });
  if (found == end) return std::nullopt;
  return std::string{found->character};
}

std::string text_of_html(std::string_view html) {
  constexpr std::size_t kLongestEntity = 12;
  std::string text;
  while (!html.empty()) {
    if (const auto size = tag_size(html); size > 0) {
      if (parts_words(html.substr(0, size))) text += ' ';
      html.remove_prefix(size);
      continue;
    }
    const auto entity = html.front() == '&'
                            ? html.substr(0, html.substr(0, kLongestEntity).find(';') + 1)
                            : std::string_view{};
    const auto meant = character_of(entity, Entities::html);
    text += meant ? *meant : std::string{html.substr(0, 1)};
    html.remove_prefix(meant ? entity.size() : 1);
  }
  return in_one_line(text);
}

std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : trimmed(text)) {
    const bool is_blank = std::string_view{" \t\r\n\v\f"}.find(c) != std::string_view::npos;
    if (!is_blank) {
      line += c;
    } else if (!line.ends_with(' ')) {
      line += ' ';
    }
  }
  return line;
}

}  // namespace provider
