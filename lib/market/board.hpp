#pragma once

#include <base/money.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

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
  std::optional<Money> size = std::nullopt;  // offered, where the source says it
};

struct SelectionRow;
using SelectionId = Id<SelectionRow>;

// An outcome and who priced it, in book key order.
struct Outcome {
  SelectionId id;
  Selection selection;
  std::vector<Standing> prices;     // to back it
  std::vector<Standing> lays = {};  // to lay it
};

// One whole market of an event as it stood at an instant: all outcomes(), in that
// order, on one line. An outcome that nobody priced is there without prices.
struct Board {
  EventId event;
  Market market;
  std::optional<ParticipantId> subject;
  std::optional<Line> line;  // market_line(): the home side's, for spreads
  std::vector<Outcome> outcomes;
};

// The price of an outcome at a book, if it is no older than `max_age`.
const Standing* fresh_price(const Outcome& outcome, std::string_view book,
                            std::chrono::seconds max_age);

}  // namespace market
