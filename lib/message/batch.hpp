#pragma once

#include <message/channel.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace message {

// Items in messages of at most so many, never one of them in two: as much as a channel of
// the kind surely takes, which for Telegram is 3,900 characters and 4,096 units of UTF-16.
// An empty line stands between two of one message. An item that is too long by itself is a
// message of its own. `items` says which are in it.
struct Batch {
  std::string text;
  std::vector<std::size_t> items;
};
std::vector<Batch> in_batches(std::span<const std::string> items, std::size_t most, Kind kind);

}  // namespace message
