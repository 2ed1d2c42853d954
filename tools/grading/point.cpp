#include <grading/point.hpp>

#include <settlement/book_rules.hpp>
#include <settlement/grade.hpp>
#include <settlement/return.hpp>

namespace grading {

bets::Ticket ticket_of(const PointOn& point, const market::Books& books) {
  const auto& book = books.at(point.book);
  return {.id = bets::BetId{0},
          .mode = point.mode,
          .book = point.book,
          .strategy = {},
          .placed_at = point.at,
          .stake = kPoint,
          .each_way = point.place.has_value(),
          .legs = {{.event = point.event.id,
                    .selection = {.market = {.kind = market::Kind::win},
                                  .subject = point.runner,
                                  .side = market::Side::yes},
                    .way = point.way,
                    .price = point.price,
                    .place = point.place,
                    .starts_at = point.event.starts_at,
                    .opinion = {}}},
          .terms = {.rounding = book.rounding, .commission = book.commission}};
}

std::optional<bets::Paid> paid(const PointOn& point, const market::Result& result,
                               const market::Books& books) {
  const auto ticket = ticket_of(point, books);
  const auto rules = settlement::rules_of(books.at(point.book));
  const settlement::Case one{
      .ticket = ticket,
      .legs = {settlement::grade(ticket.legs.front(), point.at, point.event, result, rules)},
      .market = "its own"};
  return settlement::settle({&one, 1}).front();
}

}  // namespace grading
