#pragma once

#include <market/event.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace market {

// A book's price at an instant. No age: the source did not say how old it was.
struct Standing {
  std::string book;
  odds::Price price;
  std::optional<std::chrono::seconds> age;
};

struct SelectionRow;
using SelectionId = Id<SelectionRow>;

// An outcome and who priced it, in book key order.
struct Outcome {
  SelectionId id;
  Selection selection;
  std::vector<Standing> prices;
};

// One whole market of an event as it stood at an instant: the outcomes of
// outcomes(kind), in that order, on one line. An outcome that nobody priced is
// there without prices.
struct Board {
  EventId event;
  std::string market;
  std::string period;
  std::string subject;
  std::optional<Line> line;  // market_line(): the home side's, for spreads
  std::vector<Outcome> outcomes;
};

// The price of an outcome at a book, if it is no older than `max_age`.
const Standing* fresh_price(const Outcome& outcome, std::string_view book,
                            std::chrono::seconds max_age);

}  // namespace market
