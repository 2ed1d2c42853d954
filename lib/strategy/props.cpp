#include <strategy/modelled.hpp>
#include <strategy/props.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

using market::Availability;

// Who plays of one event, asked of one player.
class Playing {
 public:
  explicit Playing(const Slate& slate) : squads_{slate.squads} {}

  // Nobody knows whose player one is that is in neither lineup: he may be in the one that
  // is not confirmed.
  Ruling lineup(market::ParticipantId player) const {
    if (!squads_) return {Verdict::drop, "lineups unknown"};
    if (lineup_of(player) || (squads_->home && squads_->away)) {
      return {Verdict::pass, "lineup confirmed"};
    }
    return {Verdict::drop, "lineup not confirmed"};
  }

  Ruling listed(market::ParticipantId player) const {
    if (!lineup_of(player)) return {Verdict::drop, "not in the lineup"};
    return {Verdict::pass, "in the lineup"};
  }

  Ruling starter(market::ParticipantId player) const {
    if (!lineup_of(player)->starters.contains(player)) return {Verdict::drop, "does not start"};
    return {Verdict::pass, "starts"};
  }

  Ruling injuries(market::ParticipantId player) const {
    if (!squads_->reported) return {Verdict::drop, "injuries unknown"};
    const auto said = availability(player);
    return {said == Availability::out ? Verdict::drop : Verdict::pass,
            std::string{to_string(said)}};
  }

  Ruling questionable(market::ParticipantId player) const {
    const auto said = availability(player);
    const bool may_miss = said == Availability::unknown || said == Availability::questionable ||
                          said == Availability::doubtful;
    return {may_miss ? Verdict::drop : Verdict::pass, std::string{to_string(said)}};
  }

 private:
  const market::Lineup* lineup_of(market::ParticipantId player) const {
    for (const auto* one : {&squads_->home, &squads_->away}) {
      if (*one && (*one)->players.contains(player)) return &**one;
    }
    return nullptr;
  }

  Availability availability(market::ParticipantId player) const {
    const auto found = squads_->reported->find(player);
    return found == squads_->reported->end() ? Availability::available : found->second;
  }

  const std::optional<market::Squads>& squads_;
};

// Each relies on those before it having passed.
std::vector<Filter> filters_of_props(const Playing& playing, const PropsRules& rules) {
  using Ask = Ruling (Playing::*)(market::ParticipantId) const;
  std::vector<Filter> filters;
  const auto add = [&](std::string_view name, Ask ask) {
    filters.push_back({name, [&playing, ask](const Pick& pick) {
                         return (playing.*ask)(*pick.selection.subject);
                       }});
  };
  filters.push_back(
      {"threshold", [&](const Pick& pick) { return at_least(pick.edge_points, rules.min_edge); }});
  add("lineup", &Playing::lineup);
  add("listed", &Playing::listed);
  if (rules.require_starter) add("require_starter", &Playing::starter);
  add("injuries", &Playing::injuries);
  if (rules.skip_questionable) add("skip_questionable", &Playing::questionable);
  return filters;
}

// A player's statistic needs over and under of one line at one book. Prices are in the order
// of their books' keys.
void drop_one_sided(market::Board& board) {
  const auto has = [](const market::Outcome& outcome, const std::string& book) {
    return std::ranges::binary_search(outcome.prices, book, {}, &market::Standing::book);
  };
  auto& over = board.outcomes.front();
  auto& under = board.outcomes.back();
  std::erase_if(over.prices, [&](const auto& one) { return !has(under, one.book); });
  std::erase_if(under.prices, [&](const auto& one) { return !has(over, one.book); });
}

}  // namespace

Selected select_props(const Slate& slate, const PropsRules& rules, const market::Books& books,
                      const Placed& placed) {
  const Playing playing{slate};
  std::vector<market::Board> boards;
  for (const auto& board : slate.boards) {
    if (!rules.wants(board.market) || !board.subject || board.outcomes.size() != 2) continue;
    boards.push_back(board);
    drop_one_sided(boards.back());
  }
  auto two_sided = slate;
  two_sided.boards = boards;
  return select_modelled(two_sided,
                         {.strategy = "props",
                          .rules = rules,
                          .wants = [&](const market::Market& m) { return rules.wants(m); },
                          .filters = filters_of_props(playing, rules)},
                         books, placed);
}

}  // namespace strategy
