#include <market/division.hpp>
#include <risk/position.hpp>

namespace risk {

namespace {

using market::Kind;
using market::Side;

// The side of a match that a side of a market is on. To lay one is to be on the other.
std::optional<Side> backed(Side side, market::Way way) {
  const bool is_lay = way == market::Way::lay;
  switch (side) {
    case Side::home:
    case Side::home_draw: return is_lay ? Side::away : Side::home;
    case Side::away:
    case Side::draw_away: return is_lay ? Side::home : Side::away;
    default: return std::nullopt;
  }
}

std::optional<market::ParticipantId> team_of(const market::Event& event,
                                             const market::Selection& selection, market::Way way,
                                             std::optional<market::ParticipantId> players_team) {
  switch (selection.market.kind) {
    case Kind::moneyline:
    case Kind::three_way:
    case Kind::draw_no_bet:
    case Kind::double_chance:
    case Kind::spread: {
      const auto side = backed(selection.side, way);
      if (!side) return std::nullopt;
      return *side == Side::home ? event.home_id : event.away_id;
    }
    case Kind::team_total: return selection.subject;
    case Kind::prop: return players_team;
    case Kind::win:
    case Kind::top: return way == market::Way::back ? selection.subject : std::nullopt;
    case Kind::total:
    case Kind::both_to_score: return std::nullopt;
  }
  __builtin_unreachable();
}

}  // namespace

Money Position::to_win() const {
  if (!price) return {};
  const Ratio net{price->returned() - price->staked(), price->staked()};
  return Money::from_minor(
      scale(at_risk.minor(), way == market::Way::back ? net : Ratio{1} / net, Rounding::down));
}

Position position_of(const market::Event& event, const market::Selection& selection,
                     market::Way way, std::optional<market::ParticipantId> players_team) {
  Position position{.event = event.id,
                    .selection = selection,
                    .way = way,
                    .team = team_of(event, selection, way, players_team)};
  if (!position.team) return position;
  const auto* division =
      position.team == event.home_id   ? market::division_of(event.sport, event.home)
      : position.team == event.away_id ? market::division_of(event.sport, event.away)
                                       : nullptr;
  if (!division) return position;
  position.division = division->name;
  position.conference = division->conference;
  return position;
}

std::vector<std::string> keys_of(const Position& position) {
  std::vector<std::string> keys{fmt::format("event:{}", position.event)};
  if (position.team) keys.push_back(fmt::format("team:{}", *position.team));
  if (!position.division.empty()) keys.push_back("division:" + position.division);
  if (!position.conference.empty()) keys.push_back("conference:" + position.conference);
  return keys;
}

}  // namespace risk
