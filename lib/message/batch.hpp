#pragma once

#include <message/channel.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace message {

// Items in messages of at most so many, never one of them in two: as much as a channel of
// the kind surely takes, which for Telegram is 3,900 characters and 4,096 units of UTF-16.
// An item that is too long by itself is a message of its own. `items` says which are in it.
struct Batch {
  std::string text;
  std::vector<std::size_t> items;
};
struct Layout {
  std::size_t most;
  std::string_view heading = {};  // of each message, a line
  std::string_view between = "\n\n";
};
std::vector<Batch> in_batches(std::span<const std::string> items, const Layout& layout, Kind kind);

}  // namespace message
