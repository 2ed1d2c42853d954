#include <risk/correlation.hpp>

namespace risk {

namespace {

// Of one market, whatever the line.
bool is_one_market(const Position& a, const Position& b) {
  return a.event == b.event && a.selection.market == b.selection.market &&
         (is_of_field(a.selection.market) || a.selection.subject == b.selection.subject);
}

bool is_one_outcome(const Position& a, const Position& b) {
  return a.selection.side == b.selection.side && a.selection.subject == b.selection.subject;
}

bool are_opposite(const Position& a, const Position& b) {
  return is_one_market(a, b) && a.selection.market.kind != market::Kind::double_chance &&
         is_one_outcome(a, b) != (a.way == b.way);
}

// Whom a bet is on: a player, a team. Nobody: what happens in the game as a whole.
std::optional<market::ParticipantId> subject_of(const Position& position) {
  return position.selection.subject ? position.selection.subject : position.team;
}

bool have_one_subject(const Position& a, const Position& b) {
  return subject_of(a) ? subject_of(a) == subject_of(b) : is_one_market(a, b);
}

}  // namespace

Ratio correlation(const Position& a, const Position& b, const Correlations& assumed) {
  if (are_opposite(a, b)) return 0;
  if (a.event == b.event) return have_one_subject(a, b) ? assumed.same_subject : assumed.same_game;
  if (a.team && a.team == b.team) return assumed.same_team;
  if (!a.division.empty() && a.division == b.division) return assumed.same_division;
  if (!a.conference.empty() && a.conference == b.conference) return assumed.same_conference;
  return 0;
}

}  // namespace risk
