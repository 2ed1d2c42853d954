#include <base/error.hpp>
#include <provider/lines.hpp>

#include <algorithm>

namespace provider {

namespace {

constexpr std::size_t kLongestLine = std::size_t{16} << 20;

}  // namespace

bool Lines::next() {
  carried_.clear();
  while (!rest_.empty() || fill()) {
    const auto end = rest_.find('\n');
    const bool began_before = !carried_.empty();
    if (end == std::string_view::npos || began_before) carry(rest_.substr(0, end));
    if (end == std::string_view::npos) {
      rest_ = {};
      continue;
    }
    line_ = began_before ? std::string_view{carried_} : rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    ++number_;
    return true;
  }
  if (carried_.empty()) return false;
  line_ = carried_;
  is_ended_ = false;
  ++number_;
  return true;
}

std::string Lines::place() const {
  return fmt::format("{}:{}", file_, number_);
}

// False at the end of the text.
bool Lines::fill() {
  rest_ = content_.piece();
  if (rest_.empty() && is_empty_) throw Error{Exit::data, "{}:1: an empty file", file_};
  is_empty_ = false;
  if (const auto nul = rest_.find('\0'); nul != std::string_view::npos) {
    throw Error{
        Exit::data, "{}:{}: a NUL byte: this is not text", file_,
        number_ + 1 + static_cast<std::size_t>(std::ranges::count(rest_.substr(0, nul), '\n'))};
  }
  return !rest_.empty();
}

void Lines::carry(std::string_view part) {
  carried_ += part;
  if (carried_.size() <= kLongestLine) return;
  throw Error{Exit::data, "{}:{}: a line of more than {} bytes", file_, number_ + 1, kLongestLine};
}

}  // namespace provider
