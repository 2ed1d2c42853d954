#include "listing.hpp"

namespace settle {

namespace {

const std::vector<std::string> kColumns = {"bet",        "event",  "start",   "home",    "away",
                                           "score",      "market", "subject", "side",    "line",
                                           "book",       "price",  "stake",   "outcome", "returned",
                                           "commission", "profit", "clv",     "note"};

std::string score_of(const store::EventBets& found) {
  if (!found.result) return {};
  const auto& result = found.result->result;
  const auto score = game_score(result);
  if (!score) return std::string{to_string(result.status)};
  return fmt::format("{}-{}", score->home, score->away);
}

}  // namespace

Listing::Listing(cli::Format format, store::Database& db) : table_{format, kColumns}, names_{db} {}

cli::Row Listing::cells(const store::EventBets& found, const bets::Ticket& ticket) {
  const auto& leg = ticket.legs.front();
  const auto& s = leg.selection;
  return {ticket.id.value(),
          found.event.id.value(),
          found.event.starts_at,
          found.event.home,
          found.event.away,
          score_of(found),
          ticket.legs.size() == 1 ? to_string(s.market) : "multiple",
          names_.of(s.subject),
          to_string(s.side),
          s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{},
          ticket.book,
          leg.price ? cli::Cell::number_text(to_string(*leg.price)) : cli::Cell{},
          ticket.stake};
}

void Listing::settled(const store::EventBets& found, const bets::Ticket& ticket,
                      const bets::Paid& entry, const std::optional<store::Close>& close,
                      bool is_revised) {
  auto row = cells(found, ticket);
  const cli::Row rest = {to_string(entry.outcome),
                         entry.returned,
                         entry.commission,
                         entry.profit,
                         close ? cli::Cell::number(close->clv, 4) : cli::Cell{},
                         is_revised ? "settled again" : ""};
  row.insert(row.end(), rest.begin(), rest.end());
  table_.add(std::move(row));
}

void Listing::undecided(const store::EventBets& found, const bets::Ticket& ticket,
                        const std::string& why) {
  auto row = cells(found, ticket);
  row.resize(kColumns.size());
  row.back() = why;
  table_.add(std::move(row));
}

void Listing::overdue(const store::Overdue& overdue, UtcTime now) {
  const auto& event = overdue.event;
  const auto hours = std::chrono::floor<std::chrono::hours>(now - event.starts_at);
  cli::Row row = {overdue.bet.value(), event.id.value(), event.starts_at, event.home, event.away};
  row.resize(kColumns.size());
  row.back() = fmt::format("no result {} h after the start", hours.count());
  table_.add(std::move(row));
}

}  // namespace settle
