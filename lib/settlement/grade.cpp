#include <settlement/grade.hpp>
#include <settlement/prop.hpp>
#include <settlement/race.hpp>
#include <settlement/score.hpp>

namespace settlement {

namespace {

Graded all_void(const bets::Leg& leg) {
  return {.win = void_bet(), .place = leg.place ? std::optional{void_bet()} : std::nullopt};
}

RaceLeg race_leg(const bets::Leg& leg, market::ParticipantId runner, UtcTime placed_at) {
  return {.runner = runner,
          .among = winners(leg.selection.market),
          .priced_by = leg.priced_by,
          .price = leg.price,
          .place = leg.place,
          .ante_post = leg.ante_post,
          .placed_at = placed_at};
}

// Whether the game that was bet on was not played at all, or too late to be that one.
bool was_not_played(const bets::Leg& leg, const market::Event& event, market::Status status,
                    const BookRules& rules) {
  return status == market::Status::postponed || status == market::Status::walkover ||
         event.starts_at > leg.starts_at + rules.postponed;
}

std::optional<Factor> grade_match(const market::Selection& selection, const market::Event& event,
                                  const market::Result& result, const BookRules& rules) {
  if (selection.market.kind == market::Kind::prop) return grade_prop(selection, result);
  return result.status == market::Status::final ? grade_final(selection, event, result, rules)
                                                : grade_abandoned(selection, event, result, rules);
}

}  // namespace

std::optional<Factor> grade(const market::Selection& selection, market::Score final) {
  if (selection.subject || !selection.market.period.is_game()) return std::nullopt;
  if (selection.market.kind == market::Kind::team_total) return std::nullopt;
  return grade_score(selection, final, {.id = market::EventId{0}});
}

std::optional<Graded> grade(const bets::Leg& leg, UtcTime placed_at, const market::Event& event,
                            const market::Result& result, const BookRules& rules) {
  const auto& selection = leg.selection;
  if (is_of_field(selection.market)) {
    if (result.status != market::Status::final) return all_void(leg);
    if (!selection.subject || selection.side != market::Side::yes) return std::nullopt;
    return grade(race_leg(leg, *selection.subject, placed_at), result, rules);
  }
  if (was_not_played(leg, event, result.status, rules)) return all_void(leg);
  const auto graded = grade_match(selection, event, result, rules);
  return graded ? std::optional{Graded{.win = *graded}} : std::nullopt;
}

std::string why_open(const bets::Leg& leg, UtcTime placed_at, const market::Result& result,
                     const BookRules& rules) {
  const auto& subject = leg.selection.subject;
  const bool is_of_runner = is_of_field(leg.selection.market) && subject;
  return is_of_runner ? why_open(race_leg(leg, *subject, placed_at), result, rules) : "";
}

}  // namespace settlement
