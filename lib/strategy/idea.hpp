#pragma once

#include <market/event.hpp>
#include <market/market.hpp>

#include <set>
#include <string>
#include <string_view>

namespace strategy {

// What a strategy has decided at an event.
struct Placed {
  std::set<std::string> ideas;        // also those that the operator declined
  std::int64_t count = 0;             // of those that were, or may yet be, placed
  std::set<std::string> waited = {};  // ideas that have waited for a better price long enough
};

// What makes two decisions of a strategy one: the event and the side, not the line,
// so that a line that moves from -3 to -3.5 is not bet twice.
std::string idea_of(std::string_view strategy, market::EventId event,
                    const market::Selection& selection);

// Where each line is an idea of its own.
std::string idea_on_line(std::string_view strategy, market::EventId event,
                         const market::Selection& selection);

}  // namespace strategy
