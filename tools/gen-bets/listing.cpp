#include "listing.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace gen_bets {

namespace {

const std::vector<std::string> kColumns = {
    "decision", "bet",  "strategy", "event",      "start",       "home",        "away", "market",
    "subject",  "side", "line",     "book",       "price",       "probability", "edge", "stake",
    "reason",   "age",  "opinions", "dispersion", "edge_points", "confidence"};

// A row up to its book; of what is not a bet, the id is absent.
cli::Row begin_row(std::string_view decision, cli::Cell id, cli::Cell strategy,
                   const market::Event& event, const market::Selection& s,
                   const std::string& subject, const std::string& book) {
  return {decision,
          std::move(id),
          std::move(strategy),
          event.id.value(),
          event.starts_at,
          event.home,
          event.away,
          to_string(s.market),
          subject,
          to_string(s.side),
          s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{},
          book};
}

// Of what is not bet: no more than its price, where it has one, and why.
void end_row(cli::Row& row, cli::Cell price, const std::string& reason) {
  row.push_back(std::move(price));
  row.resize(16);
  row.emplace_back(reason);
  row.resize(kColumns.size());
}

}  // namespace

Listing::Listing(cli::Format format, bool explain) : table_{format, kColumns}, explain_{explain} {}

void Listing::decided(const market::Event& event, const strategy::Pick& pick,
                      const std::string& subject, const bets::Decision& decision) {
  ++bets;
  staked += decision.advised.stake;
  const bool is_placed = decision.state == bets::State::placed;
  auto row = begin_row(is_placed ? "bet" : to_string(decision.state), decision.advised.id.value(),
                       pick.strategy, event, pick.selection, subject, pick.book);
  row.push_back(cli::Cell::number_text(to_string(pick.price)));
  // A tip has no probability.
  const auto number = [&](double value) {
    return pick.tip ? cli::Cell{} : cli::Cell::number(value, 4);
  };
  row.push_back(number(pick.probability));
  row.push_back(number(pick.edge));
  row.emplace_back(decision.advised.stake);
  row.emplace_back(decision.bound_by);
  row.emplace_back(std::int64_t{pick.age.count()});
  row.push_back(pick.opinions > 0 ? cli::Cell{pick.opinions} : cli::Cell{});
  row.push_back(pick.dispersion ? cli::Cell::number(*pick.dispersion, 4) : cli::Cell{});
  row.push_back(number(pick.edge_points));
  row.push_back(cli::Cell::number(pick.confidence, 3));
  table_.add(std::move(row));
}

void Listing::waits(const market::Event& event, const strategy::Pick& pick,
                    const std::string& subject, bets::BetId id, const std::string& why) {
  ++waiting;
  ++filtered_[pick.strategy][pick.asked.back().filter];
  auto row = begin_row(to_string(bets::State::waiting), id.value(), pick.strategy, event,
                       pick.selection, subject, pick.book);
  end_row(row, cli::Cell::number_text(to_string(pick.price)), why);
  table_.add(std::move(row));
}

void Listing::told(std::string_view word, const market::Event& event, const strategy::Pick& pick,
                   const std::string& subject, bets::BetId id, const std::string& why) {
  auto row = begin_row(word, id.value(), pick.strategy, event, pick.selection, subject, pick.book);
  end_row(row, cli::Cell::number_text(to_string(pick.price)), why);
  table_.add(std::move(row));
}

void Listing::doubted(const market::Event& event, const strategy::DangerFavourite& favourite,
                      const std::string& subject) {
  const market::Selection to_win{.market = {.kind = market::Kind::win},
                                 .subject = favourite.runner,
                                 .side = market::Side::yes};
  auto row = begin_row("danger", {}, "tips", event, to_win, subject, favourite.book);
  end_row(row, cli::Cell::number_text(to_string(favourite.price)),
          fmt::format("confidence {:.3f}; {}", favourite.confidence,
                      favourite.lay ? "lay at " + to_string(*favourite.lay)
                                    : std::string{"no price to lay"}));
  table_.add(std::move(row));
}

void Listing::multiple(const std::string& name, const std::vector<const Candidate*>& legs,
                       const std::vector<std::string>& subjects, const bets::Decision* decision,
                       const std::string& why) {
  const auto& first = legs.front()->group.front();
  const auto& event = legs.front()->event;
  if (!decision) {
    return rejected(event, {"combos", event.id, first.selection, first.book, why, name},
                    subjects.front());
  }
  ++bets;
  staked += decision->advised.stake;
  Ratio price{1};
  for (const auto* leg : legs) price = price * leg->group.front().price.ratio();
  const bool is_placed = decision->state == bets::State::placed;
  auto row = begin_row(is_placed ? "bet" : to_string(decision->state), decision->advised.id.value(),
                       "combos", event, first.selection,
                       fmt::format("{}", fmt::join(subjects, " + ")), first.book);
  row[7] = cli::Cell{name};
  row.push_back(cli::Cell::number(price.value(), 2));
  row.resize(15);
  row.emplace_back(decision->advised.stake);
  row.emplace_back(decision->bound_by);
  row.resize(kColumns.size());
  table_.add(std::move(row));
}

void Listing::rejected(const market::Event& event, const strategy::Rejection& why,
                       const std::string& subject) {
  ++rejections;
  ++filtered_[why.strategy][why.filter];
  if (!explain_) return;
  auto row = begin_row("rejected", {}, why.strategy, event, why.selection, subject, why.book);
  end_row(row, {}, why.reason);
  table_.add(std::move(row));
}

void Listing::refused(const market::Event& event, const opinion::Refusal& why,
                      const std::string& subject) {
  ++(why.is_stale ? stale : refusals);
  if (!explain_) return;
  auto row = begin_row("refused", {}, {}, event, why.selection, subject, why.book);
  end_row(row, cli::Cell::number_text(to_string(why.price)), why.reason);
  table_.add(std::move(row));
}

std::vector<std::string> Listing::filtered(std::int64_t events) const {
  std::vector<std::string> lines;
  for (const auto& [strategy, counts] : filtered_) {
    std::vector<std::pair<std::string, std::int64_t>> sorted{counts.begin(), counts.end()};
    std::ranges::stable_sort(sorted, std::ranges::greater{},
                             &std::pair<std::string, std::int64_t>::second);
    std::vector<std::string> told;
    told.reserve(sorted.size());
    for (const auto& [filter, count] : sorted) told.push_back(fmt::format("{} {}", filter, count));
    lines.push_back(fmt::format("filtered: {}: {}", strategy, fmt::join(told, ", ")));
  }
  if (lines.empty() && bets == 0) {
    lines.push_back(fmt::format("filtered: nothing: {}",
                                events == 0 ? "no event ahead is one that a strategy looks at"
                                            : "no price of the events ahead came to a filter"));
  }
  return lines;
}

}  // namespace gen_bets
