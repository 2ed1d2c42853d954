// What the store says of the bets, against what the results and prices in it say.

#include <grading/closing.hpp>
#include <grading/judgement.hpp>
#include <report/oddities.hpp>
#include <store/reporting.hpp>
#include <store/settling.hpp>
#include <store/waiting.hpp>

#include <roi-report/columns.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace roi {

namespace {

constexpr std::chrono::hours kOverdue{24};

// What was looked at, and what of it does not agree.
struct Check {
  std::string_view name;
  std::string_view meaning;
  std::int64_t n = 0;
  std::int64_t differences = 0;
};

enum Which : std::size_t { graded, unsettled, close, duplicates, impossible, ledger };

struct Difference {
  std::string_view check;
  std::optional<bets::BetId> bet;
  std::optional<market::Event> event;
  std::string what;
};

cli::Cell of_event(const Difference& d, std::string market::Event::*field) {
  return d.event ? cli::Cell{(*d.event).*field} : cli::Cell{};
}

constexpr Column<Check> kOfChecks[] = {
    {"check", [](const Check& c) { return cli::Cell{c.name}; }},
    {"n", [](const Check& c) { return cli::Cell{c.n}; }},
    {"differences", [](const Check& c) { return cli::Cell{c.differences}; }},
    {"meaning", [](const Check& c) { return cli::Cell{c.meaning}; }},
};

constexpr Column<Difference> kOfDifferences[] = {
    {"check", [](const Difference& d) { return cli::Cell{d.check}; }},
    {"bet", [](const Difference& d) { return d.bet ? cli::Cell{d.bet->value()} : cli::Cell{}; }},
    {"start",
     [](const Difference& d) { return d.event ? cli::Cell{d.event->starts_at} : cli::Cell{}; }},
    {"home", [](const Difference& d) { return of_event(d, &market::Event::home); }},
    {"away", [](const Difference& d) { return of_event(d, &market::Event::away); }},
    {"what", [](const Difference& d) { return cli::Cell{d.what}; }},
};

class Reconciliation {
 public:
  explicit Reconciliation(const Request& request)
      : request_{request},
        judgement_{request.db, request.config, request.cli.now},
        closing_{request.db, request.config, request.cli.now} {}

  // The bets of an event.
  void add(const std::vector<bets::Record>& bets) {
    by_hand_.clear();
    const auto found = judgement_.read(bets.front().event);
    std::string error;
    const auto due = judgement_.of(found, error);
    closing_.begin(found.event, found.tickets);
    for (std::size_t i = 0; i < found.tickets.size(); ++i) {
      const auto& ticket = found.tickets[i];
      // One of several legs is of its first event alone.
      if (std::ranges::find(bets, ticket.id, &bets::Record::id) == bets.end()) continue;
      const auto& recorded = found.recorded[i];
      if (!recorded || recorded->settled_at > request_.cli.now) {
        wait_for(found, ticket, due[i], error);
        continue;
      }
      compare(found.event, ticket, *recorded, due[i]);
      if (recorded->by_hand) by_hand_.push_back(ticket.id);
    }
    const auto n = static_cast<std::int64_t>(bets.size());
    checks_[duplicates].n += n;
    for (auto& [bet, what] : report::duplicates(bets)) {
      differ(duplicates, bet, found.event, std::move(what));
    }
    checks_[impossible].n += n;
    for (auto& [bet, what] : report::impossible(bets, found.event.starts_at)) {
      // The operator may settle at any time, for any amount.
      if (std::ranges::find(by_hand_, bet) != by_hand_.end()) continue;
      differ(impossible, bet, found.event, std::move(what));
    }
  }

  void prove_ledger() {
    checks_[ledger].n =
        static_cast<std::int64_t>(store::account_movements(request_.db, request_.mode, from_unix(0),
                                                           request_.cli.now + kOneSecond)
                                      .size());
    for (auto& what : store::prove_ledger(request_.db)) {
      differ(ledger, std::nullopt, std::nullopt, std::move(what));
    }
  }

  void print() const {
    Report<Check> checks{request_, kOfChecks};
    for (const auto& check : checks_) checks.add(check);
    checks.finish();
    if (request_.cli.format != cli::Format::json) fmt::print("\n");
    Report<Difference> table{request_, kOfDifferences};
    for (const auto& difference : differences_) table.add(difference);
    table.finish();
  }

  std::int64_t bets() const { return checks_[duplicates].n; }
  std::size_t differences() const { return differences_.size(); }

 private:
  static constexpr std::chrono::seconds kOneSecond{1};

  void differ(Which check, std::optional<bets::BetId> bet, std::optional<market::Event> event,
              std::string what) {
    ++checks_[check].differences;
    differences_.push_back({checks_[check].name, bet, std::move(event), std::move(what)});
  }

  void compare(const market::Event& event, const bets::Ticket& ticket,
               const store::Recorded& recorded, const std::optional<bets::Paid>& due) {
    const auto close_now = closing_.of(ticket);
    if (!recorded.by_hand) {
      ++checks_[graded].n;
      auto what = grading::difference(recorded, due, close_now);
      if (!what.empty()) differ(graded, ticket.id, event, std::move(what));
    }
    const bool has_close = ticket.legs.size() == 1 &&
                           ticket.legs.front().way == market::Way::back &&
                           ticket.legs.front().price.has_value();
    if (!has_close) return;
    ++checks_[close].n;
    if (recorded.clv) return;
    differ(close, ticket.id, event,
           close_now ? "its close is known now: the next run of settle fills it in"
                     : "no price that is believed, of the hour before the start");
  }

  void wait_for(const store::EventBets& found, const bets::Ticket& ticket,
                const std::optional<bets::Paid>& due, const std::string& error) {
    ++checks_[unsettled].n;
    const auto differs = [&](std::string what) {
      differ(unsettled, ticket.id, found.event, std::move(what));
    };
    if (due)
      return differs(fmt::format("is a {}: settle has not run since", to_string(due->outcome)));
    if (found.result) {
      auto why = error.empty() ? judgement_.why_open(ticket, found) : error;
      if (!why.empty()) differs(std::move(why));
      return;
    }
    if (found.event.starts_at + kOverdue > request_.cli.now) return;
    auto what = fmt::format("no result {} h after the start", kOverdue.count());
    const auto beside = store::result_beside(request_.db, found.event, request_.cli.now);
    if (!beside.empty()) what += fmt::format("; {} has one, and no prices", beside);
    differs(std::move(what));
  }

  const Request& request_;
  grading::Judgement judgement_;
  grading::Closing closing_;
  std::vector<bets::BetId> by_hand_;  // at this event
  std::array<Check, 6> checks_{
      {{"graded", "settled bets, graded again by the results as they are now"},
       {"unsettled", "open bets, by the results there are"},
       {"close", "settled singles that backed something at a price"},
       {"duplicates", "bets, none recorded twice"},
       {"impossible", "bets, placed before the start and settled after it, for what they paid"},
       {"ledger", "accounts, that agree with their postings and with the open bets"}}};
  std::vector<Difference> differences_;
};

}  // namespace

std::string print_reconciliation(const Request& request) {
  Reconciliation reconciliation{request};
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) reconciliation.add(event);
  reconciliation.prove_ledger();
  reconciliation.print();
  return fmt::format("bets={} differences={}", reconciliation.bets(), reconciliation.differences());
}

}  // namespace roi
