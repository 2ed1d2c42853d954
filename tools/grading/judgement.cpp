#include <grading/judgement.hpp>

#include <base/error.hpp>
#include <market/known_books.hpp>
#include <settlement/grade.hpp>
#include <settlement/score.hpp>

#include <algorithm>
#include <map>

namespace grading {

namespace {

// Over and under half a goal and a number is a market a number; the other lines of goals
// are one market together, as those of handicaps are.
std::string line_of(const market::Selection& s) {
  const bool is_total =
      s.market.kind == market::Kind::total || s.market.kind == market::Kind::team_total;
  const bool is_half = s.line && (s.line->quarters % 4 == 2 || s.line->quarters % 4 == -2);
  return is_total && is_half ? to_string(*s.line) : "";
}

// What an exchange takes its commission of: the bets of one account in one market. The
// keys of one exchange are one account. What has several legs is a market of its own.
std::string account_market(const bets::Ticket& ticket) {
  if (ticket.terms.commission == Ratio{}) return {};
  if (ticket.legs.size() > 1) return fmt::format("{}|{}", to_string(ticket.mode), ticket.id);
  const auto& leg = ticket.legs.front();
  const auto& s = leg.selection;
  const auto subject =
      s.subject && !is_of_field(s.market) ? fmt::to_string(s.subject->value()) : std::string{};
  const auto* exchange = market::exchange_of(ticket.book);
  return fmt::format("{}|{}|{}|{}|{}|{}|{}", to_string(ticket.mode),
                     exchange ? exchange->exchange : ticket.book, leg.event, name_of(s.market),
                     to_string(s.market.period), subject, line_of(s));
}

// Whether a source has the sides now the other way round than when the bet was struck.
bool is_switched(const std::vector<store::VenueSwitch>& switches, UtcTime placed_at) {
  std::map<std::string_view, int> turns;
  for (const auto& [provider, at] : switches) turns[provider] += at > placed_at ? 1 : 0;
  return std::ranges::any_of(turns, [](const auto& one) { return one.second % 2 == 1; });
}

}  // namespace

Judgement::Judgement(store::Database& db, const config::Config& config, UtcTime now)
    : reader_{db}, config_{config}, last_at_its_word_{store::last_at_its_word(db)}, now_{now} {}

store::EventBets Judgement::read(market::EventId event) {
  others_.clear();
  return reader_.read(event, now_);
}

std::optional<settlement::Graded> Judgement::grade(const bets::Ticket& ticket, const bets::Leg& leg,
                                                   const store::EventBets& found) {
  if (leg.event != found.event.id) return grade(ticket, leg, other_event(leg.event));
  if (!moved(ticket, leg, found).empty()) return settlement::Graded{.win = settlement::void_bet()};
  if (!found.result) return std::nullopt;
  auto event = found.event;
  event.starts_at = found.played_at;
  event.overtime = overtime_of(ticket, event);
  return settlement::grade(leg, ticket.placed_at, event, found.result->result,
                           settlement::rules_of(config_.books.at(ticket.book)));
}

// Not before the book would: a source that is wrong may say otherwise until then.
std::string Judgement::moved(const bets::Ticket& ticket, const bets::Leg& leg,
                             const store::EventBets& found) const {
  if (found.event.form != market::Form::match || now_ < leg.starts_at) return {};
  if (found.venue_switches.empty() && found.played_at <= leg.starts_at) return {};
  if (is_switched(found.venue_switches, ticket.placed_at)) {
    return "void: the venue was switched";
  }
  const auto last = leg.starts_at + config_.books.at(ticket.book).postponed;
  if (found.played_at <= last || now_ < last) return {};
  return fmt::format("void: moved to {}", format_utc(found.played_at));
}

std::string Judgement::moved(const bets::Ticket& ticket, const store::EventBets& found) const {
  return ticket.legs.size() == 1 ? moved(ticket, ticket.legs.front(), found) : std::string{};
}

const store::EventBets& Judgement::other_event(market::EventId event) {
  const auto found = others_.find(event);
  if (found != others_.end()) return found->second;
  return others_.emplace(event, reader_.read_event(event, now_)).first->second;
}

market::Overtime Judgement::overtime_of(const bets::Ticket& ticket,
                                        const market::Event& event) const {
  return ticket.id > last_at_its_word_ ? config_.overtime_of(event) : market::Overtime::never;
}

std::string Judgement::why_open(const bets::Ticket& ticket, const store::EventBets& found) {
  for (const auto& leg : ticket.legs) {
    if (leg.event != found.event.id || grade(ticket, leg, found)) continue;
    return why_open(ticket, leg, found);
  }
  return {};
}

std::string Judgement::why_open(const bets::Ticket& ticket, const bets::Leg& leg,
                                const store::EventBets& found) const {
  auto played = found.event;
  played.overtime = overtime_of(ticket, played);
  const auto rules = settlement::rules_of(config_.books.at(ticket.book));
  if (found.result) {
    auto why = settlement::why_open(leg, ticket.placed_at, found.result->result, rules);
    if (!why.empty()) return why;
  }
  if (!settlement::needs_regulation_score(leg.selection.market, played, rules)) {
    return "the result does not decide this market";
  }
  return fmt::format(
      "the score may hold overtime that this market leaves out: give a result with scope "
      "regulation or set competitions.{}.overtime: never",
      played.league);
}

settlement::Case Judgement::case_of(const bets::Ticket& ticket, const store::EventBets& found) {
  settlement::Case one{.ticket = ticket, .legs = {}, .market = account_market(ticket)};
  for (const auto& leg : ticket.legs) one.legs.push_back(grade(ticket, leg, found));
  return one;
}

std::vector<std::optional<bets::Paid>> Judgement::of(const store::EventBets& found,
                                                     std::string& error) {
  try {
    std::vector<settlement::Case> cases;
    cases.reserve(found.tickets.size());
    for (const auto& ticket : found.tickets) cases.push_back(case_of(ticket, found));
    return settlement::settle(cases);
  } catch (const Error& caught) {
    error = caught.what();  // of this event; the others are judged all the same
    return std::vector<std::optional<bets::Paid>>(found.tickets.size());
  }
}

Verdict verdict(const std::optional<store::Recorded>& recorded, const bets::Paid& due,
                const std::optional<store::Close>& close) {
  if (!recorded) return Verdict::settle;
  const bool is_moved =
      close && has_moved(recorded->clv, recorded->close_source, close->clv, close->source);
  if (recorded->entry != due || is_moved) return Verdict::again;
  return !recorded->clv && close ? Verdict::fill_close : Verdict::nothing;
}

std::string difference(const store::Recorded& recorded, const std::optional<bets::Paid>& due,
                       const std::optional<store::Close>& close) {
  if (recorded.by_hand) return {};
  if (!due) return "settled, but no result decides it";
  if (recorded.entry != *due) {
    return fmt::format("recorded {} {}, computed {} {}", to_string(recorded.entry.outcome),
                       recorded.entry.profit, to_string(due->outcome), due->profit);
  }
  if (verdict(recorded, *due, close) == Verdict::again) {
    return "its close is not what the quotes give now; settle --event posts it again";
  }
  return {};
}

}  // namespace grading
