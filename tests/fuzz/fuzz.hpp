#pragma once

#include <base/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>

// What every harness has: a promise to hold, a refusal that is allowed, and the input
// taken apart.
namespace fuzz {

// Ends the run where a promise is broken; libFuzzer keeps the input.
inline void require(bool holds, std::string_view promise,
                    std::source_location at = std::source_location::current()) {
  if (holds) return;
  fmt::print(stderr, "{}:{}: broken: {}\n", at.file_name(), at.line(), promise);
  std::abort();
}

// What was read, or nothing where it was refused. An Error of any other status is
// a finding, as any other exception is.
template <typename Read>
auto unless_refused(std::initializer_list<Exit> allowed, Read read)
    -> std::optional<decltype(read())> {
  try {
    return read();
  } catch (const Error& error) {
    require(std::ranges::find(allowed, error.exit()) != allowed.end(), error.what());
    return std::nullopt;
  }
}

template <typename Read>
auto unless_refused(Read read) {
  return unless_refused({Exit::data}, read);
}

// The input from its beginning; zeros and nothing once it is used up. Seeds can be
// written by hand.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size)
      : rest_{reinterpret_cast<const char*>(data), size} {}

  template <typename Number>
  Number number() {
    Number value{};
    const auto size = std::min(sizeof value, rest_.size());
    std::memcpy(&value, rest_.data(), size);
    rest_.remove_prefix(size);
    return value;
  }

  // From `least` to `most`.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto span = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
    const auto drawn = span <= 0x100       ? std::uint64_t{number<std::uint8_t>()}
                       : span <= 0x1000000 ? std::uint64_t{number<std::uint32_t>()}
                                           : number<std::uint64_t>();
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) +
                                     (span == 0 ? drawn : drawn % span));
  }

  bool flag() { return (number<std::uint8_t>() & 1) != 0; }

  std::string_view text(std::size_t most) {
    const auto taken = rest_.substr(0, most);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view line() {
    const auto end = std::min(rest_.find('\n'), rest_.size());
    const auto taken = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return taken;
  }

  std::string_view rest() { return text(rest_.size()); }
  bool empty() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace fuzz
