#include <store/rows.hpp>

namespace store {

market::Selection read_selection(const Statement& row, int first) {
  market::Selection selection{.market = row.text(first),
                              .period = row.text(first + 1),
                              .subject = row.text(first + 2),
                              .side = market::parse_side(row.view(first + 3)),
                              .line = std::nullopt};
  if (!row.is_null(first + 4)) selection.line = market::Line{row.integer(first + 4)};
  return selection;
}

market::Event read_event(const Statement& row, int first) {
  return {.id = market::EventId{row.integer(first)},
          .sport = row.text(first + 1),
          .league = row.text(first + 2),
          .home = row.text(first + 3),
          .away = row.text(first + 4),
          .starts_at = row.time(first + 5)};
}

}  // namespace store
