#include <notify/input.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace notify {

namespace {

// More than is sent, so that a secret at an end is still whole where it is looked for.
constexpr std::size_t kKept = std::size_t{1} << 20;

}  // namespace

std::string standard_input(End end) {
  std::string text;
  std::array<char, 65'536> buffer{};
  for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), stdin)) > 0;) {
    if (end == End::first) count = std::min(count, kKept - text.size());
    text.append(buffer.data(), count);
    if (text.size() > 2 * kKept) text.erase(0, text.size() - kKept);
  }
  return text;
}

}  // namespace notify
