#include "telling.hpp"

#include <message/severity.hpp>
#include <store/decisions.hpp>
#include <store/outbox.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

namespace gen_bets {

namespace {

std::string whose(const market::Event& event) {
  return event.form == market::Form::match ? fmt::format("{} v {}", event.home, event.away)
                                           : fmt::format("{} {}", event.league, event.name);
}

std::string what(const market::Selection& s, store::ParticipantNames& names) {
  auto text = to_string(s.market);
  if (s.subject) text += ' ' + names.of(*s.subject);
  text += fmt::format(" {}", to_string(s.side));
  if (s.line) text += ' ' + to_string(*s.line);
  return text;
}

}  // namespace

void tell(store::Database& db, const config::Config& config, const market::Event& event,
          const bets::Decision& decision, store::ParticipantNames& names, UtcTime now) {
  const auto& advised = decision.advised;
  std::vector<std::string> legs;
  for (const auto& leg : advised.legs) {
    legs.push_back(fmt::format("{} @ {}", what(leg.selection, names), to_string(*leg.price)));
  }
  const auto edge = decision.edge ? fmt::format(" · edge {:.1f}%", 100 * *decision.edge) : "";
  const auto text = fmt::format(
      "bet {}: {} · {} · {}{} · {} {}{} · until {}\n"
      "bet confirm {} --price ... --stake ..., or bet decline {} --why ...",
      advised.id, advised.book, whose(event), fmt::join(legs, " + "),
      advised.each_way ? " each way" : "", advised.stake, config.currency, edge,
      format_utc(decision.until), advised.id, advised.id);
  store::Outbox outbox{db};
  for (const auto& channel : config.notify.alerts) {
    outbox.queue({.channel = channel,
                  .key = fmt::format("decision {}", advised.id),
                  .severity = message::Severity::info,
                  .body = text},
                 now);
  }
  if (!config.notify.alerts.empty()) store::mark_told(db, advised.id, now);
}

}  // namespace gen_bets
