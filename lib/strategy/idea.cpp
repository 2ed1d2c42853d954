#include <strategy/idea.hpp>

#include <fmt/format.h>

namespace strategy {

std::string idea_of(std::string_view strategy, market::EventId event,
                    const market::Selection& selection) {
  return fmt::format("{}|{}|{} {}|{}|{}", strategy, event, name_of(selection.market),
                     to_string(selection.market.period),
                     selection.subject ? fmt::to_string(selection.subject->value()) : "",
                     to_string(selection.side));
}

std::string idea_on_line(std::string_view strategy, market::EventId event,
                         const market::Selection& selection) {
  auto idea = idea_of(strategy, event, selection);
  if (selection.line) idea += fmt::format("|{}", selection.line->quarters);
  return idea;
}

}  // namespace strategy
