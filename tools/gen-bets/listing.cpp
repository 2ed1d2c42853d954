#include "listing.hpp"

namespace gen_bets {

namespace {

cli::Cell line_of(const market::Selection& selection) {
  return selection.line ? cli::Cell::number_text(to_string(*selection.line)) : cli::Cell{};
}

}  // namespace

Listing::Listing(cli::Format format, bool explain)
    : table_{format,
             {"decision", "bet", "strategy", "event", "start", "home", "away", "market", "subject",
              "side", "line", "book", "price", "probability", "edge", "stake", "reason"}},
      explain_{explain} {}

void Listing::decided(const market::Event& event, const strategy::Pick& pick,
                      const std::string& subject, const bets::Decision& decision) {
  ++bets;
  staked += decision.advised.stake;
  const auto& s = pick.selection;
  table_.add({decision.state == bets::State::placed ? "bet" : to_string(decision.state),
              decision.advised.id.value(), pick.strategy, event.id.value(), event.starts_at,
              event.home, event.away, to_string(s.market), subject, to_string(s.side), line_of(s),
              pick.book, cli::Cell::number_text(to_string(pick.price)),
              cli::Cell::number(pick.probability, 4), cli::Cell::number(pick.edge, 4),
              decision.advised.stake, decision.bound_by});
}

void Listing::rejected(const market::Event& event, const strategy::Rejection& why,
                       const std::string& subject) {
  ++rejections;
  if (!explain_) return;
  const auto& s = why.selection;
  table_.add({"rejected",
              {},
              why.strategy,
              event.id.value(),
              event.starts_at,
              event.home,
              event.away,
              to_string(s.market),
              subject,
              to_string(s.side),
              line_of(s),
              why.book,
              {},
              {},
              {},
              {},
              why.reason});
}

}  // namespace gen_bets
