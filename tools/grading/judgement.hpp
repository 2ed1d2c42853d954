#pragma once

#include <config/config.hpp>
#include <grading/closing.hpp>
#include <settlement/return.hpp>
#include <store/settling.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace grading {

// What becomes of the tickets that have a leg at an event, by all results known: the
// one place that says it, for settling and for verifying.
class Judgement {
 public:
  Judgement(store::Database& db, const config::Config& config, UtcTime now);

  store::EventBets read(market::EventId event);

  // Of each ticket, in their order: nothing where it stays open. Where no ticket can
  // be judged, `error` says why.
  std::vector<std::optional<bets::Paid>> of(const store::EventBets& found, std::string& error);

  // Why a leg at the event is not decided although there is a result. Empty: none is.
  std::string why_open(const bets::Ticket& ticket, const store::EventBets& found);

  // Why a single is void whatever the result is: the match was moved. Empty if it was not.
  std::string moved(const bets::Ticket& ticket, const store::EventBets& found) const;

 private:
  market::Overtime overtime_of(const bets::Ticket& ticket, const market::Event& event) const;
  settlement::Case case_of(const bets::Ticket& ticket, const store::EventBets& found);
  std::optional<settlement::Graded> grade(const bets::Ticket& ticket, const bets::Leg& leg,
                                          const store::EventBets& found);
  std::string why_open(const bets::Ticket& ticket, const bets::Leg& leg,
                       const store::EventBets& found) const;
  const store::EventBets& other_event(market::EventId event);
  std::string moved(const bets::Ticket& ticket, const bets::Leg& leg,
                    const store::EventBets& found) const;

  store::EventReader reader_;
  std::map<market::EventId, store::EventBets> others_;  // that the event's tickets are on too
  const config::Config& config_;
  bets::BetId last_at_its_word_;
  UtcTime now_;
};

// What is to be done about a ticket.
enum class Verdict {
  nothing,     // what is on record is right
  fill_close,  // its close has become known
  settle,      // for the first time
  again,       // reversed first: another result, or another close
};

Verdict verdict(const std::optional<store::Recorded>& recorded, const bets::Paid& due,
                const std::optional<store::Close>& close);

// What is wrong with a recorded settlement; empty if nothing is, or the operator made it.
std::string difference(const store::Recorded& recorded, const std::optional<bets::Paid>& due,
                       const std::optional<store::Close>& close);

}  // namespace grading
