#include <settlement/book_rules.hpp>
#include <settlement/score.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace settlement {

namespace {

std::string why_races_differ(const BookRules& a, const BookRules& b) {
  if (a.exchange != b.exchange) {
    return "one is an exchange: non-runners change its prices otherwise";
  }
  const bool is_same = a.short_field == b.short_field && a.rule4 == b.rule4 &&
                       a.waive_5p == b.waive_5p && a.rule4_most == b.rule4_most &&
                       a.first_past_the_post == b.first_past_the_post &&
                       a.non_runner_no_bet == b.non_runner_no_bet;
  return is_same ? "" : "non-runners or disqualified runners count otherwise";
}

bool leaves_overtime_out(const market::Market& market, const market::Event& event,
                         const BookRules& rules) {
  return event.form == market::Form::match && !is_of_field(market) &&
         market.kind != market::Kind::prop && needs_regulation_score(market, event, rules) &&
         !needs_regulation_score(market, event, {});
}

}  // namespace

BookRules rules_of(const market::Book& book) {
  BookRules rules;
  rules.exchange = book.kind == market::BookKind::exchange;
  rules.overtime = book.overtime;
  rules.postponed = book.postponed;
  return rules;
}

std::vector<std::string> books_without_overtime(const market::Market& market,
                                                const market::Event& event,
                                                const market::Books& books) {
  std::vector<std::string> found;
  for (const auto& [key, book] : books.configured()) {
    if (!book.overtime && leaves_overtime_out(market, event, rules_of(book))) found.push_back(key);
  }
  return found;
}

std::string why_rules_differ(const market::Event& event, const BookRules& a, const BookRules& b) {
  if (event.form != market::Form::match) return why_races_differ(a, b);
  if (a.postponed != b.postponed) {
    return fmt::format("a match that is put off is void after {} h at one, {} h at another",
                       std::min(a.postponed, b.postponed).count(),
                       std::max(a.postponed, b.postponed).count());
  }
  return {};
}

}  // namespace settlement
