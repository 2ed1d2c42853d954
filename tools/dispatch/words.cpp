#include <dispatch/words.hpp>

#include <odds/price.hpp>

#include <fmt/format.h>

namespace dispatch {

namespace {

std::string side_of(const bets::Record& bet, const market::Event& event) {
  const auto side = bet.selection.side;
  if (side == market::Side::home && !event.home.empty()) return event.home;
  if (side == market::Side::away && !event.away.empty()) return event.away;
  return std::string{market::to_string(side)};
}

// A handicap has a sign, a total has none.
std::string line_of(const market::Selection& selection) {
  if (!selection.line) return {};
  const bool is_handicap = selection.market.kind == market::Kind::spread;
  return fmt::format(" {}{}", is_handicap && selection.line->quarters > 0 ? "+" : "",
                     to_string(*selection.line));
}

}  // namespace

std::string game(const market::Event& event) {
  if (event.form != market::Form::match) return event.name.empty() ? event.league : event.name;
  return fmt::format("{} @ {}", event.away, event.home);
}

std::string pick(const bets::Record& bet, const market::Event& event, const std::string& subject) {
  if (!bet.is_single) return "multiple";
  const auto& selection = bet.selection;
  const auto who = subject.empty() ? side_of(bet, event)
                   : market::is_of_field(selection.market)
                       ? subject
                       : fmt::format("{} {}", subject, market::to_string(selection.side));
  return fmt::format("{}{} {}{}", bet.way == market::Way::lay ? "lay " : "",
                     to_string(selection.market), who, line_of(selection));
}

std::string american_odds(const bets::Record& bet) {
  if (bet.returned_per <= bet.staked_per) return "SP";
  return fmt::format("{:+}",
                     odds::american(odds::Price::from_ratio(bet.returned_per, bet.staked_per)));
}

std::string percent(double share) {
  return fmt::format("{:.1f}%", share * 100);
}

std::string signed_percent(double share) {
  return fmt::format("{:+.1f}%", share * 100);
}

std::string rate(const std::optional<double>& value,
                 const std::optional<report::Interval>& interval) {
  if (!value) return "unknown";
  auto text = percent(*value);
  if (interval) text += fmt::format(" ({} to {})", percent(interval->low), percent(interval->high));
  return text;
}

std::string signed_money(Money amount) {
  return fmt::format("{}{}", amount > Money{} ? "+" : "", amount);
}

}  // namespace dispatch
