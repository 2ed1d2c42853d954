#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace provider {

// The bytes of an answer: at hand, or in a file that is read piece by piece, once, and may
// be longer than memory.
class Content {
 public:
  // Fills `into` with what comes next and returns how much that is: 0 at the end.
  using Read = std::function<std::size_t(std::span<char> into)>;

  Content() = default;
  Content(std::string text) : text_{std::move(text)} {}
  Content(Read read, std::string name) : read_{std::move(read)}, name_{std::move(name)} {}

  // All of it, of which no piece was taken; it stays at hand. Throws Error{Exit::data} when
  // there are more bytes than the longest answer has, 512 MiB.
  const std::string& whole();

  // What comes next, valid until the next call; empty at the end.
  std::string_view piece();

 private:
  std::string text_;  // all of it, or the piece at hand
  bool is_taken_ = false;
  Read read_;
  std::string name_;  // for messages
};

// The first bytes, so many if there are, which are then gone from the rest.
std::string head_of(const Content::Read& read, std::size_t most);

// The head that was read already, and then the rest.
Content::Read joined(std::string head, Content::Read rest);

}  // namespace provider
