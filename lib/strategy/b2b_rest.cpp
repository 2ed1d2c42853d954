#include <opinion/best_price.hpp>
#include <strategy/b2b_rest.hpp>
#include <strategy/rested.hpp>
#include <strategy/shopping.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace strategy {

namespace {

constexpr const char* kRest = "b2b_rest";
constexpr const char* kSport = "basketball";  // in which the games were

// Beyond two days each day adds a third of what the strategy may add to the confidence.
double extra(std::int64_t advantage) {
  return std::min((static_cast<double>(advantage) - 2) / 3, 1.0);
}

class RestJudge {
 public:
  RestJudge(const Slate& slate, const RestRules& rules, const market::Books& books,
            const Placed& placed)
      : slate_{slate}, rules_{rules}, books_{books}, placed_{placed} {}

  void look_at(const market::Board& board, Selected& selected) const {
    const auto advantage = home_advantage(slate_);
    for (const auto& outcome : board.outcomes) {
      const auto reject = [&](const std::string& book, const char* filter, std::string why) {
        selected.rejections.push_back(
            {kRest, board.event, outcome.selection, book, std::move(why), filter});
      };
      const auto prices = opinion::prices_to_bet(outcome, books_, {}, rules_.max_price_age);
      if (!prices) {
        reject("", "gates", prices.why_not().why);
        continue;
      }
      if (slate_.event.sport != kSport) {
        reject("", "sport", fmt::format("it was counted in games of {}", kSport));
        continue;
      }
      if (!advantage) {
        reject("", "schedule", advantage.why_not().why);
        continue;
      }
      const auto own = outcome.selection.side == market::Side::home ? *advantage : -*advantage;
      auto pick = pick_of(board, outcome, *prices);
      if (!passes(filters(own), pick)) {
        reject(pick.book, pick.asked.back().filter.c_str(), pick.asked.back().why);
      } else if (placed_.ideas.contains(pick.idea)) {
        reject(pick.book, "idea", "already bet");
      } else {
        pick.confidence = confidence(pick.edge_points, pick.asked, extra(own));
        selected.groups.push_back({std::move(pick)});
      }
    }
  }

 private:
  std::vector<Filter> filters(std::int64_t own) const {
    return {{"rest",
             [this, own](const Pick&) {
               const bool is_enough = own >= rules_.min_advantage;
               return Ruling{is_enough ? Verdict::pass : Verdict::drop,
                             fmt::format("rest {:+} days {} {}", own, is_enough ? ">=" : "<",
                                         rules_.min_advantage)};
             }},
            {"threshold",
             [this](const Pick& pick) { return at_least(pick.edge_points, rules_.min_edge); }},
            {"error",
             [this](const Pick& pick) { return no_error(pick.edge_points, rules_.max_edge); }}};
  }

  static Pick pick_of(const market::Board& board, const market::Outcome& outcome,
                      std::span<const opinion::BestPrice> prices) {
    const auto& best = prices.front();
    const odds::Chances chances{.win = kRestedCovers, .loss = 1 - kRestedCovers};
    return {.strategy = kRest,
            .idea = idea_of(kRest, board.event, outcome.selection),
            .event = board.event,
            .selection_id = outcome.id,
            .selection = outcome.selection,
            .book = best.standing->book,
            .price = best.standing->price,
            .net = best.net,
            .age = *best.standing->age,
            .size = best.standing->size,
            .probability = kRestedCovers,
            .chances = chances,
            .model = fmt::format("rested side, {} games", kRestedGames),
            .opinions = kRestedGames,
            .edge = odds::expected_value(chances, best.net.decimal()),
            .edge_points = kRestedCovers - 1 / best.net.decimal(),
            .asked = {{"gates"}, {"sport"}, {"schedule"}},
            .shopping = shopping_of(prices)};
  }

  const Slate& slate_;
  const RestRules& rules_;
  const market::Books& books_;
  const Placed& placed_;
};

}  // namespace

Selected select_b2b_rest(const Slate& slate, const RestRules& rules, const market::Books& books,
                         const Placed& placed) {
  std::vector<const market::Board*> lines;
  for (const auto& board : slate.boards) {
    if (rules.wants(board.market) && board.outcomes.size() == 2) lines.push_back(&board);
  }
  Selected selected;
  const auto* usual = usual_line(lines);
  if (usual) RestJudge{slate, rules, books, placed}.look_at(*usual, selected);
  return selected;
}

}  // namespace strategy
