#include "asked.hpp"
#include "cells.hpp"
#include "commands.hpp"
#include "evidence.hpp"

#include <base/error.hpp>
#include <store/bet_history.hpp>
#include <store/bet_list.hpp>
#include <store/decisions.hpp>
#include <store/shadows.hpp>

#include <fmt/format.h>

namespace bet {

namespace {

// "30.00 to 15.00, by 0.5", "30.00 to 20.00, at most 20.00"
std::string in_words(const bets::Step& step) {
  auto text = fmt::format("{} to {}", step.before, step.after);
  if (step.factor) text += fmt::format(", by {:.6g}", *step.factor);
  if (step.cap) text += fmt::format(", at most {}", *step.cap);
  return text;
}

// One bet as fields and values, in the order of its life. What is not known has no row.
class Sheet {
 public:
  Sheet(const cli::Run& run, store::Database& db)
      : run_{run}, db_{db}, events_{db}, names_{db}, table_{run.format, {"field", "value"}} {}

  void bet(bets::BetId id, bets::State state, const bets::Ticket& ticket);
  void leg(const std::string& prefix, const bets::Leg& leg);
  void decision(const bets::Decision& decision);
  void undecided(const bets::Ticket& ticket);
  void placed(const bets::Ticket& ticket);
  void difference(const bets::Decision& decision, const bets::Ticket& ticket);
  void settlements(bets::BetId id);
  void postings(bets::BetId id);
  void shadow(bets::BetId id);
  void finish() { table_.finish(); }

 private:
  void add(std::string field, cli::Cell value) {
    if (!value.is_absent()) table_.add({std::move(field), std::move(value)});
  }
  void group(const bets::Decision& decision);

  const cli::Run& run_;
  store::Database& db_;
  store::EventReader events_;
  store::ParticipantNames names_;
  cli::Table table_;
};

// "leg 2 ", where there are several.
std::string prefix_of(const bets::Ticket& ticket, std::size_t leg) {
  return ticket.legs.size() == 1 ? std::string{} : fmt::format("leg {} ", leg + 1);
}

void Sheet::bet(bets::BetId id, bets::State state, const bets::Ticket& ticket) {
  add("bet", id.value());
  add("state", to_string(state));
  add("mode", to_string(ticket.mode));
  add("strategy", ticket.strategy);
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) leg(prefix_of(ticket, i), ticket.legs[i]);
  add("book", ticket.book);
  if (ticket.each_way) add("each way", "yes");
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) {
    if (const auto& place = ticket.legs[i].place) {
      add(prefix_of(ticket, i) + "place terms",
          fmt::format("{}/{}, {} places", place->fraction.numerator(),
                      place->fraction.denominator(), place->places));
    }
  }
  if (ticket.terms.commission != Ratio{}) {
    add("commission", rate(ticket.terms.commission.value()));
  }
}

void Sheet::leg(const std::string& prefix, const bets::Leg& leg) {
  const auto event = events_.read_event(leg.event, run_.now).event;
  add(prefix + "event", event.id.value());
  add(prefix + "league", event.league);
  add(prefix + "start", event.starts_at);
  if (event.form == market::Form::match) {
    add(prefix + "home", event.home);
    add(prefix + "away", event.away);
  } else {
    add(prefix + "name", event.name);
  }
  const auto& s = leg.selection;
  add(prefix + "market", to_string(s.market));
  if (s.subject) add(prefix + "subject", names_.of(*s.subject));
  add(prefix + "side", to_string(s.side));
  if (s.line) add(prefix + "line", cli::Cell::number_text(to_string(*s.line)));
  add(prefix + "way", to_string(leg.way));
}

void Sheet::decision(const bets::Decision& decision) {
  const auto& advised = decision.advised;
  add("decided", advised.placed_at);
  add("until", decision.until);
  for (std::size_t i = 0; i < advised.legs.size(); ++i) {
    const auto prefix = prefix_of(advised, i);
    const auto& [probability, model, fair, age] = advised.legs[i].opinion;
    for (const auto& one : read_evidence(decision.prices[i], names_)) {
      add(prefix + "then " + one.what,
          one.age.empty() ? one.price : fmt::format("{}, {}", one.price, one.age));
    }
    add(prefix + "probability", rate(probability));
    if (probability) add(prefix + "fair price", rate(1 / *probability));
    add(prefix + (probability ? "fair source" : "model"), model);
    add(prefix + "advised price", price(advised.legs[i].price));
    if (age) add(prefix + "price age", fmt::format("{} s", age->count()));
  }
  add("edge", rate(decision.edge));
  add("kelly", rate(decision.kelly));
  for (const auto& step : decision.steps) {
    add((decision.group.empty() ? "step " : "step of the group ") + step.name, in_words(step));
  }
  add("advised stake", advised.stake);
  if (!decision.bound_by.empty()) add("bound by", decision.bound_by);
  group(decision);
  if (const auto wait = store::find_wait(db_, advised.id, run_.now)) {
    add("waits by", fmt::format("rule {}: {}", wait->rule, wait->why));
    add("waits confidence", cli::Cell::number(wait->confidence, 2));
    add("waits since", wait->since);
    add("waits until", wait->until);
    if (wait->became)
      add("became", fmt::format("{} at {}", *wait->became, format_utc(*wait->ended_at)));
  }
  if (decision.state == bets::State::declined && *decision.decided_at <= run_.now) {
    add("declined", *decision.decided_at);
    add("why", decision.reason);
  }
}

void Sheet::group(const bets::Decision& decision) {
  if (decision.group.empty()) return;
  const auto members = store::group_of(db_, decision.group, decision.advised.legs.front().event,
                                       decision.advised.placed_at, run_.now);
  add("group", decision.group);
  add(is_broken(members) ? "group is broken" : "group legs", told(members));
}

// What is known of a bet without a decision.
void Sheet::undecided(const bets::Ticket& ticket) {
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) {
    const auto prefix = prefix_of(ticket, i);
    const auto& [probability, model, fair, age] = ticket.legs[i].opinion;
    add(prefix + "probability", rate(probability));
    if (!model.empty()) add(prefix + "fair source", model);
    if (age) add(prefix + "price age", fmt::format("{} s", age->count()));
  }
  store::BetList list{db_, ticket.id, run_.now};
  if (!list.next()) return;
  add("edge", rate(list.bet().edge));
  if (!list.bet().group.empty()) add("group", list.bet().group);
}

void Sheet::placed(const bets::Ticket& ticket) {
  add("placed", ticket.placed_at);
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) {
    const auto& leg = ticket.legs[i];
    add(prefix_of(ticket, i) + "price",
        leg.price ? price(leg.price) : cli::Cell{to_string(leg.priced_by)});
  }
  add("stake", ticket.stake);
  if (at_risk(ticket) != ticket.stake) add("at risk", at_risk(ticket));
}

void Sheet::difference(const bets::Decision& decision, const bets::Ticket& ticket) {
  const auto& advised = decision.advised;
  const auto by = ticket.legs.front().price->ratio() - advised.legs.front().price->ratio();
  add("price less advised", rate(by.value()));
  add("stake less advised", ticket.stake - advised.stake);
}

void Sheet::settlements(bets::BetId id) {
  for (const auto& [recorded, by_hand, close, reversed_at] :
       store::settlements_of(db_, id, run_.now)) {
    const auto prefix = fmt::format("settlement {} ", recorded.revision);
    const auto& entry = recorded.entry;
    add(prefix + "at", recorded.settled_at);
    add(prefix + "outcome", to_string(entry.outcome));
    add(prefix + "returned", entry.returned);
    add(prefix + "commission", entry.commission);
    add(prefix + "profit", entry.profit);
    if (recorded.by_hand) add(prefix + "by hand", by_hand);
    if (close) {
      add(prefix + "close", rate(1 / *close));
      add(prefix + "close source", recorded.close_source);
      add(prefix + "clv", rate(recorded.clv));
    }
    add(prefix + "reversed", reversed_at);
  }
}

void Sheet::postings(bets::BetId id) {
  for (const auto& [at, kind, from, to, amount] : store::postings_of(db_, id, run_.now)) {
    add("posting " + kind, fmt::format("{} {} from {} to {}", format_utc(at), amount, from, to));
  }
}

// What it would have come to, as advised.
void Sheet::shadow(bets::BetId id) {
  const auto shadow = store::newest_shadow(db_, id, run_.now);
  if (!shadow) return;
  add("as advised outcome", to_string(shadow->outcome));
  add("as advised returned", shadow->returned);
  add("as advised profit", shadow->profit);
  add("as advised clv", rate(shadow->clv));
}

}  // namespace

Exit show(const cli::Run& run) {
  const auto id = id_of(run);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  auto decision = store::find_decision(db, id);
  if (decision && decision->advised.placed_at > run.now) decision.reset();
  const auto ticket = store::find_ticket(db, id, run.now);
  if (!decision && !ticket) throw Error{Exit::no_input, "there is no bet {}", id};

  const auto state = decision ? state_at(*decision, run.now) : bets::State::placed;
  Sheet sheet{run, db};
  sheet.bet(id, state, ticket ? *ticket : decision->advised);
  decision ? sheet.decision(*decision) : sheet.undecided(*ticket);
  if (ticket) {
    sheet.placed(*ticket);
    if (decision) sheet.difference(*decision, *ticket);
    sheet.settlements(id);
    sheet.postings(id);
  }
  sheet.shadow(id);
  sheet.finish();
  run.summary(fmt::format("bet={} state={}", id, to_string(state)));
  return Exit::ok;
}

}  // namespace bet
