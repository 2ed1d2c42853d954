#include "listing.hpp"

#include "asked.hpp"
#include "cells.hpp"

namespace bet {

namespace {

cli::Cell note(const store::ListedBet& bet) {
  if (bet.wait) return told(*bet.wait);
  return is_broken(bet.members) ? fmt::format("broken: {}", told(bet.members)) : std::string{};
}

}  // namespace

Listing::Listing(cli::Format format, store::Database& db)
    : table_{format,
             {"bet",  "state", "outcome",       "mode",   "strategy",      "event", "start",
              "home", "away",  "name",          "market", "subject",       "side",  "line",
              "way",  "book",  "advised_price", "price",  "advised_stake", "stake", "probability",
              "edge", "until", "group",         "note"}},
      names_{db} {}

void Listing::add(const store::ListedBet& bet) {
  const auto& s = bet.selection;
  table_.add({bet.id.value(),
              to_string(bet.state),
              bet.outcome ? cli::Cell{to_string(*bet.outcome)} : cli::Cell{},
              to_string(bet.mode),
              bet.strategy,
              bet.event.id.value(),
              bet.event.starts_at,
              bet.event.home,
              bet.event.away,
              bet.event.name,
              bet.is_single ? to_string(s.market) : "multiple",
              names_.of(s.subject),
              to_string(s.side),
              s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{},
              to_string(bet.way),
              bet.book,
              price(bet.advised_price),
              price(bet.price),
              bet.advised_stake,
              bet.stake,
              rate(bet.probability),
              rate(bet.edge),
              bet.until,
              bet.group,
              note(bet)});
}

}  // namespace bet
