#include "picks.hpp"

#include <base/error.hpp>
#include <grading/point.hpp>
#include <store/top_picks.hpp>

namespace settle {

void grade_picks(store::Database& db, const config::Config& config, grading::Judgement& judgement,
                 UtcTime now) {
  for (const auto& one : store::ungraded_picks(db, now)) {
    auto found = judgement.read(one.event);
    const grading::PointOn point{.mode = one.mode,
                                 .event = found.event,
                                 .runner = one.pick.runner,
                                 .book = one.pick.quoted->book,
                                 .price = one.pick.quoted->price,
                                 .place = one.pick.place,
                                 .at = one.at};
    found.tickets = {grading::ticket_of(point, config.books)};
    found.recorded = {std::nullopt};
    std::string error;
    const auto paid = judgement.of(found, error).front();
    if (!paid) continue;
    const auto turnover = scale(grading::kPoint.minor(), paid->turnover, Rounding::half_down);
    store::record_pick_grade(db, one, {paid->outcome, turnover, paid->profit.minor()}, now);
  }
}

}  // namespace settle
