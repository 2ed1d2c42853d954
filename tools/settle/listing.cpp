#include "listing.hpp"

namespace settle {

namespace {

const std::vector<std::string> kColumns = {"bet",        "event",  "start",   "home",    "away",
                                           "score",      "market", "subject", "side",    "line",
                                           "book",       "price",  "stake",   "outcome", "returned",
                                           "commission", "profit", "clv",     "note"};

std::string score_of(const store::EventBets& found) {
  if (!found.result->score) return std::string{to_string(found.result->status)};
  return fmt::format("{}-{}", found.result->score->home, found.result->score->away);
}

cli::Row bet_cells(const store::EventBets& found, const bets::Bet& bet) {
  const auto& s = bet.selection;
  return {bet.id.value(),
          found.event.id.value(),
          found.event.starts_at,
          found.event.home,
          found.event.away,
          score_of(found),
          s.market,
          s.subject,
          to_string(s.side),
          s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{},
          bet.book,
          cli::Cell::number_text(to_string(bet.price)),
          bet.stake};
}

}  // namespace

Listing::Listing(cli::Format format) : table_{format, kColumns} {}

void Listing::settled(const store::EventBets& found, const bets::Bet& bet,
                      const bets::Settlement& entry, const std::optional<store::Close>& close,
                      bool is_revised) {
  auto row = bet_cells(found, bet);
  const cli::Row rest = {to_string(entry.outcome),
                         entry.returned,
                         entry.commission,
                         entry.profit,
                         close ? cli::Cell::number(close->clv, 4) : cli::Cell{},
                         is_revised ? "settled again" : ""};
  row.insert(row.end(), rest.begin(), rest.end());
  table_.add(std::move(row));
}

void Listing::undecided(const store::EventBets& found, const bets::Bet& bet,
                        const std::string& why) {
  auto row = bet_cells(found, bet);
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
