#include <notify/input.hpp>

#include <array>
#include <cstdio>

namespace notify {

std::string standard_input() {
  constexpr std::size_t kMost = std::size_t{8} << 20;
  std::string text;
  std::array<char, 65'536> buffer;
  for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), stdin)) > 0;) {
    text.append(buffer.data(), count);
    if (text.size() > 2 * kMost) text.erase(0, text.size() - kMost);
  }
  return text;
}

}  // namespace notify
