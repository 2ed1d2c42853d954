#include <base/plain.hpp>
#include <message/name.hpp>

namespace message {

namespace {

bool is_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto c = static_cast<unsigned char>(text[at]);
  return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_of_names(std::string_view text, std::size_t at) {
  constexpr std::string_view kSigns = "0123456789 '-.,&()!+?";
  return is_letter(text, at) || kSigns.find(text[at]) != std::string_view::npos;
}

}  // namespace

std::string plain_name(std::string_view name) {
  const auto text = plain(name);
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = is_of_names(text, at) ? text[at] : ' ';
    if (c == ' ' && (kept.empty() || kept.back() == ' ')) continue;
    kept += c;
    // "example.com" would be an address; "A.P." is none.
    if (c == '.' && is_letter(text, at + 1) && is_letter(text, at + 2)) kept += ' ';
  }
  if (kept.ends_with(' ')) kept.pop_back();
  return kept;
}

}  // namespace message
