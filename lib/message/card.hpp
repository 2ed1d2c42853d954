#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace message {

struct Field {
  std::string name;
  std::string value;  // lines
};

// What a channel that can shows in a frame of a colour.
struct Card {
  std::string title;
  std::uint32_t colour = 0;  // 0xRRGGBB
  std::vector<Field> fields;
};

// Cards in messages that Discord takes: 10 cards and 6000 characters a message, 25 fields
// a card, 256 characters a title or a name, 1024 a value. A card with more fields goes on
// in another; a text that is too long ends in "...". Nothing that is empty, which Discord
// refuses. Bytes are counted, of which there are never fewer than characters.
std::vector<std::vector<Card>> in_messages(std::span<const Card> cards);

// The same in plain text.
std::string text_of(std::span<const Card> cards);

}  // namespace message
