#pragma once

#include <cstddef>
#include <string_view>

namespace message {

// What must stay together, and what it counts.
struct Atom {
  std::size_t bytes;
  std::size_t weight;
};

// The atom at a place of a text for X, which counts to 280: an address is 23, most
// of what is not Latin 2. Never less than X counts itself.
Atom x_atom(std::string_view text, std::size_t at);

std::size_t length_on_x(std::string_view text);

}  // namespace message
