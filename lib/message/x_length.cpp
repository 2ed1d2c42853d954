#include <base/code_point.hpp>
#include <message/x_length.hpp>

#include <algorithm>
#include <string>

namespace message {

namespace {

std::size_t point_weight_on_x(char32_t value) {
  const bool is_light = value <= 4351 || (value >= 8192 && value <= 8205) ||
                        (value >= 8208 && value <= 8223) || (value >= 8242 && value <= 8247);
  return is_light ? 1 : 2;
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_letter_or_foreign(std::string_view text, std::size_t at) {
  return at < text.size() && (is_ascii_letter(text[at]) || !is_ascii(text[at]));
}

constexpr std::size_t kAddressOnX = 23;

// How much of a text that begins with a scheme is surely one address to X, which
// counts those as 23, however long: a host under a domain that there is, then nothing
// but letters that X takes for part of it. Of all others it is better to count each
// letter. 0: it is none.
std::size_t address_at(std::string_view text) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  constexpr std::size_t kLongestAddress = 2048;
  const auto scheme = std::string_view{text.starts_with("https://") ? "https://" : "http://"};
  if (!text.starts_with(scheme)) return 0;
  const auto end = std::min(
      text.find_first_not_of(std::string{kLetters}.append("!*;:=+,.$/%#_~&?-")), text.size());
  const bool is_delimited = end == text.size() || std::string_view{" \t\n\"<>)"}.find(text[end]) !=
                                                      std::string_view::npos;
  auto word = text.substr(0, end);
  if (!is_delimited || end > kLongestAddress ||
      word.find("://", scheme.size()) != std::string_view::npos) {
    return 0;
  }
  word = word.substr(0, word.find_last_of(std::string{kLetters}.append("/")) + 1);
  const auto rest = word.substr(std::min(scheme.size(), word.size()));
  const auto host = rest.substr(0, rest.find_first_of("/?#"));
  if (host.find_first_not_of(std::string{kLetters}.append(".-")) != std::string_view::npos)
    return 0;
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.find("..") != std::string_view::npos)
    return 0;
  const auto domain = host.substr(dot + 1);
  const bool is_country =
      domain.size() == 2 && is_ascii_letter(domain[0]) && is_ascii_letter(domain[1]);
  const bool is_known = is_country || domain == "com" || domain == "org" || domain == "net" ||
                        domain == "info" || domain == "gov" || domain == "bet";
  return is_known ? word.size() : 0;
}

}  // namespace

// X also takes "example.com" for an address. Which endings are domains only it
// knows, so every dot that could make one costs one.
Atom x_atom(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  const bool at_word =
      at == 0 || std::string_view{" \t\n\"("}.find(text[at - 1]) != std::string_view::npos;
  if (const auto bytes = at_word ? address_at(rest) : 0; bytes > 0) return {bytes, kAddressOnX};
  const auto point = first_code_point(rest);
  const bool may_be_domain = point.value == '.' && is_letter_or_foreign(text, at + 1) &&
                             is_letter_or_foreign(text, at + 2);
  return {std::max<std::size_t>(point.bytes, 1),
          point_weight_on_x(point.value) + (may_be_domain ? kAddressOnX : 0)};
}

std::size_t length_on_x(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto atom = x_atom(text, at);
    length += atom.weight;
    at += atom.bytes;
  }
  return length;
}

}  // namespace message
