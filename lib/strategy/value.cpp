#include <opinion/best_price.hpp>
#include <strategy/value.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

constexpr const char* kValue = "value";

std::string too_short_or_long(odds::Price price, const ValueRules& rules) {
  if (price.ratio() < rules.min_odds) {
    return fmt::format("price {} < {:.2f}", to_string(price), rules.min_odds.value());
  }
  if (price.ratio() > rules.max_odds) {
    return fmt::format("price {} > {:.2f}", to_string(price), rules.max_odds.value());
  }
  return {};
}

// One outcome: a pick, or why not.
class Judge {
 public:
  Judge(const ValueRules& rules, const market::Books& books) : rules_{rules}, books_{books} {}

  void look_at(const market::Board& board, std::size_t index, Selected& selected) const {
    const auto& outcome = board.outcomes[index];
    const auto reject = [&](const std::string& book, std::string reason) {
      selected.rejections.push_back(
          {kValue, board.event, outcome.selection, book, std::move(reason)});
    };

    const auto best = opinion::best_price(outcome, books_, {}, rules_.max_price_age);
    if (!best) return reject("", best.why_not().why);
    const auto& standing = *best->standing;
    const auto fair = opinion::fair_market(board, fair_rule(rules_), books_, standing.book);
    if (!fair) return reject(standing.book, fair.why_not().why);

    const double probability = fair->probabilities[index];
    const double edge = probability * best->net.decimal() - 1;
    if (edge < rules_.min_edge) {
      return reject(standing.book, fmt::format("edge {:.3f} < {:.3f}", edge, rules_.min_edge));
    }
    if (auto why = too_short_or_long(standing.price, rules_); !why.empty()) {
      return reject(standing.book, std::move(why));
    }
    selected.groups.push_back({Pick{.strategy = kValue,
                                    .idea = idea_of(kValue, board.event, outcome.selection),
                                    .event = board.event,
                                    .selection_id = outcome.id,
                                    .selection = outcome.selection,
                                    .book = standing.book,
                                    .price = standing.price,
                                    .net = best->net,
                                    .age = *standing.age,
                                    .probability = probability,
                                    .model = fair->source,
                                    .edge = edge}});
  }

 private:
  const ValueRules& rules_;
  const market::Books& books_;
};

// The best of the event by edge; what has been bet keeps its place.
void keep_best(Selected& selected, std::int64_t places, const Placed& placed) {
  std::ranges::stable_sort(selected.groups, std::ranges::greater{},
                           [](const Group& group) { return group.front().edge; });
  places -= placed.count;
  auto ideas = placed.ideas;
  std::vector<Group> kept;
  for (auto& group : selected.groups) {
    const auto& pick = group.front();
    const bool is_placed = ideas.contains(pick.idea);
    if (!is_placed && places > 0) {
      --places;
      ideas.insert(pick.idea);
      kept.push_back(std::move(group));
      continue;
    }
    selected.rejections.push_back({kValue, pick.event, pick.selection, pick.book,
                                   is_placed ? "already bet" : "max_bets_per_event reached"});
  }
  selected.groups = std::move(kept);
}

}  // namespace

opinion::FairRule fair_rule(const ValueRules& rules) {
  return {.devig = rules.devig,
          .sharp_books = rules.sharp_books,
          .min_books = rules.min_books,
          .max_age = rules.max_price_age};
}

Selected select_value(std::span<const market::Board> boards, const ValueRules& rules,
                      const market::Books& books, const Placed& placed) {
  Selected selected;
  const Judge judge{rules, books};
  for (const auto& board : boards) {
    if (!is_one_of(board.market, rules.markets)) continue;
    for (std::size_t i = 0; i < board.outcomes.size(); ++i) judge.look_at(board, i, selected);
  }
  keep_best(selected, rules.max_bets_per_event, placed);
  return selected;
}

}  // namespace strategy
