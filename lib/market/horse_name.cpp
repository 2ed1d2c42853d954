#include <market/horse_name.hpp>
#include <market/participant.hpp>
#include <market/player_name.hpp>

#include <algorithm>

namespace market {

namespace {

// "(IRE)": where it was foaled, or whatever tells two of one name apart.
std::string_view without_brackets(std::string_view name) {
  const auto begin = name.rfind('(');
  const bool is_closed = name.ends_with(')');
  if (begin == std::string_view::npos || begin == 0 || !is_closed) return name;
  return name.substr(0, begin);
}

bool is_no_part_of_key(char c) {
  const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
  const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  return is_ascii && !is_kept;
}

}  // namespace

std::string horse_key(std::string_view name) {
  auto key = folded_name(without_brackets(tidy_name(name)));
  std::erase_if(key, is_no_part_of_key);
  return key;
}

}  // namespace market
