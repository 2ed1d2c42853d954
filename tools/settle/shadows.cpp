#include "shadows.hpp"

#include <store/decisions.hpp>
#include <store/shadows.hpp>

namespace settle {

namespace {

// What an advised bet comes to by what is known now; nothing while it would stay open.
std::optional<store::Shadow> shadow_of(store::Database& db, grading::Judgement& judgement,
                                       grading::Closing& closing, bets::BetId id, UtcTime now) {
  const auto advised = store::find_decision(db, id)->advised;
  auto found = judgement.read(advised.legs.front().event);
  found.tickets = {advised};
  found.recorded = {std::nullopt};
  std::string error;
  const auto due = judgement.of(found, error).front();
  if (!due) return std::nullopt;
  closing.begin(found.event, found.tickets);
  const auto close = closing.of(advised);
  return store::Shadow{.result_revision = found.result->number,
                       .outcome = due->outcome,
                       .returned = due->returned,
                       .profit = due->profit,
                       .graded_at = now,
                       .clv = close ? std::optional{close->clv} : std::nullopt,
                       .close_source = close ? close->source : ""};
}

// What is wrong with a recorded one; empty if nothing is. One that a later result has
// overtaken is not wrong.
std::string what_is_wrong(const store::Shadow& recorded, const std::optional<store::Shadow>& due) {
  if (!due) return "as advised: graded, but no result decides it";
  if (recorded.result_revision != due->result_revision) return {};
  if (recorded.outcome != due->outcome || recorded.returned != due->returned ||
      recorded.profit != due->profit) {
    return fmt::format("as advised: recorded {} {}, computed {} {}", to_string(recorded.outcome),
                       recorded.profit, to_string(due->outcome), due->profit);
  }
  if (grading::has_moved(recorded.clv, recorded.close_source, due->clv, due->close_source)) {
    return "as advised: its close is not what the quotes give now";
  }
  return {};
}

}  // namespace

void grade_shadows(store::Database& db, grading::Judgement& judgement, grading::Closing& closing,
                   UtcTime now, std::optional<market::EventId> only) {
  for (const auto id : store::ungraded_decisions(db, now, only)) {
    const auto due = shadow_of(db, judgement, closing, id, now);
    if (!due) continue;
    const auto recorded = store::newest_shadow(db, id, now);
    if (!recorded || recorded->result_revision != due->result_revision) {
      store::add_shadow(db, id, *due);
    } else if (!recorded->clv && due->clv) {
      store::fill_shadow_close(db, id, *due);
    }
  }
}

std::int64_t verify_shadows(store::Database& db, grading::Judgement& judgement,
                            grading::Closing& closing, UtcTime now,
                            std::optional<market::EventId> only,
                            const std::function<void(bets::BetId, const std::string&)>& wrong) {
  std::int64_t checked = 0;
  for (const auto id : store::graded_decisions(db, now, only)) {
    ++checked;
    const auto different = what_is_wrong(*store::newest_shadow(db, id, now),
                                         shadow_of(db, judgement, closing, id, now));
    if (!different.empty()) wrong(id, different);
  }
  return checked;
}

}  // namespace settle
