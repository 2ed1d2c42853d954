#include "listing.hpp"

#include <bets/combined.hpp>

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
  auto text = fmt::format("{}-{}", score->home, score->away);
  for (const auto& part : result.scores) {
    const bool is_of_regulation = part.period.is_game() && part.scope == market::Scope::regulation;
    if (is_of_regulation && part.score != *score) {
      text += fmt::format(" ({}-{})", part.score.home, part.score.away);
    }
  }
  return text;
}

}  // namespace

Listing::Listing(cli::Format format, store::Database& db) : table_{format, kColumns}, names_{db} {}

cli::Row Listing::cells(const store::EventBets& found, const bets::Ticket& ticket) {
  const auto& leg = ticket.legs.front();
  const auto& s = leg.selection;
  if (event_ != found.event.id) {
    event_ = found.event.id;
    event_cells_ = {found.event.id.value(), found.event.starts_at, found.event.home,
                    found.event.away, score_of(found)};
  }
  cli::Row row;
  row.reserve(kColumns.size());
  row.emplace_back(ticket.id.value());
  row.insert(row.end(), event_cells_.begin(), event_cells_.end());
  row.emplace_back(ticket.legs.size() == 1 ? to_string(s.market) : "multiple");
  row.emplace_back(names_.of(s.subject));
  row.emplace_back(to_string(s.side));
  row.emplace_back(s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{});
  row.emplace_back(ticket.book);
  std::vector<std::optional<odds::Price>> prices;
  for (const auto& one : ticket.legs) prices.push_back(one.price);
  const auto price = bets::combined(ticket.folds, prices);
  row.emplace_back(price ? cli::Cell::number_text(to_string(*price)) : cli::Cell{});
  row.emplace_back(ticket.stake);
  return row;
}

void Listing::settled(const store::EventBets& found, const bets::Ticket& ticket,
                      const bets::Paid& entry, const std::optional<store::Close>& close,
                      std::string note) {
  auto row = cells(found, ticket);
  row.emplace_back(to_string(entry.outcome));
  row.emplace_back(entry.returned);
  row.emplace_back(entry.commission);
  row.emplace_back(entry.profit);
  row.emplace_back(close ? cli::Cell::number(close->clv, 4) : cli::Cell{});
  row.emplace_back(std::move(note));
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
