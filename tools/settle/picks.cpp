#include "picks.hpp"

#include <base/error.hpp>
#include <store/top_picks.hpp>

namespace settle {

namespace {

const Money kPoint = Money::from_minor(1'000'000);  // so that a millionth is a minor unit

bets::Ticket ticket_of(const store::PickToGrade& one, const market::Event& event,
                       const market::Book& book) {
  const auto& pick = one.pick;
  return {.id = bets::BetId{0},
          .mode = one.mode,
          .book = pick.quoted->book,
          .strategy = {},
          .placed_at = one.at,
          .stake = kPoint,
          .each_way = pick.place.has_value(),
          .legs = {{.event = one.event,
                    .selection = {.market = {.kind = market::Kind::win},
                                  .subject = pick.runner,
                                  .side = market::Side::yes},
                    .price = pick.quoted->price,
                    .place = pick.place,
                    .starts_at = event.starts_at,
                    .opinion = {}}},
          .terms = {.rounding = book.rounding, .commission = book.commission}};
}

}  // namespace

void grade_picks(store::Database& db, const config::Config& config, grading::Judgement& judgement,
                 UtcTime now) {
  for (const auto& one : store::ungraded_picks(db, now)) {
    auto found = judgement.read(one.event);
    found.tickets = {ticket_of(one, found.event, config.books.at(one.pick.quoted->book))};
    found.recorded = {std::nullopt};
    std::string error;
    const auto paid = judgement.of(found, error).front();
    if (!paid) continue;
    const auto turnover = scale(kPoint.minor(), paid->turnover, Rounding::half_down);
    store::record_pick_grade(db, one, {paid->outcome, turnover, paid->profit.minor()}, now);
  }
}

}  // namespace settle
