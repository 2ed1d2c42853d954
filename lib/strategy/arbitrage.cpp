#include <opinion/best_price.hpp>
#include <strategy/arbitrage.hpp>
#include <strategy/idea.hpp>
#include <strategy/shopping.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace strategy {

namespace {

constexpr const char* kArbitrage = "arbitrage";

std::chrono::seconds apart(std::span<const opinion::BestPrice> prices) {
  const auto [least, most] = std::ranges::minmax(
      prices, {}, [](const opinion::BestPrice& price) { return *price.standing->age; });
  return *most.standing->age - *least.standing->age;
}

// One market. What is said of it is said of all its legs.
class ArbitrageJudge {
 public:
  ArbitrageJudge(const market::Board& board, const ArbitrageRules& rules,
                 const market::Books& books)
      : board_{board}, rules_{rules}, books_{books} {}

  bool is_arbitrage(const Placed& placed) {
    return has_prices() && has_profit() && is_at_several_books() && is_of_one_time() &&
           is_new(placed);
  }

  const Asked& dropped_by() const { return asked_.back(); }

  Group legs() const {
    Group legs;
    for (std::size_t i = 0; i < best_.size(); ++i) {
      const auto& outcome = board_.outcomes[i];
      const auto& [standing, net] = best_[i];
      const auto share = 1 / net.decimal() / implied_sum_;
      legs.push_back({.strategy = kArbitrage,
                      .idea = idea_on_line(kArbitrage, board_.event, outcome.selection),
                      .event = board_.event,
                      .selection_id = outcome.id,
                      .selection = outcome.selection,
                      .book = standing->book,
                      .price = standing->price,
                      .net = net,
                      .age = *standing->age,
                      .size = standing->size,
                      .probability = share,
                      .model = "arbitrage",
                      .edge = profit(),
                      .edge_points = share - 1 / net.decimal(),
                      .asked = asked_,
                      .confidence = confidence(profit(), asked_),
                      .shopping = shoppings_[i]});
    }
    return legs;
  }

 private:
  bool ask(const char* filter, bool is_passed, std::string why) {
    asked_.push_back({filter, is_passed ? Verdict::pass : Verdict::drop, std::move(why)});
    return is_passed;
  }

  bool has_prices() {
    for (const auto& outcome : board_.outcomes) {
      const auto prices =
          opinion::prices_to_bet(outcome, books_, rules_.bookmakers, rules_.max_price_age);
      if (!prices) {
        return ask("gates", false,
                   fmt::format("{}: {}", to_string(outcome.selection.side), prices.why_not().why));
      }
      best_.push_back(prices->front());
      shoppings_.push_back(shopping_of(*prices));
      implied_sum_ += 1 / best_.back().net.decimal();
    }
    return ask("gates", true, "");
  }

  bool has_profit() {
    if (profit() < rules_.min_profit) {
      return ask("threshold", false,
                 fmt::format("profit {:.4f} < {:.4f}", profit(), rules_.min_profit));
    }
    ask("threshold", true, fmt::format("profit {:.4f} >= {:.4f}", profit(), rules_.min_profit));
    if (implied_sum_ < rules_.min_implied_sum) {
      return ask("error", false,
                 fmt::format("implied sum {:.3f} < {:.3f}: bad data", implied_sum_,
                             rules_.min_implied_sum));
    }
    if (profit() > rules_.max_edge) {
      return ask("error", false, looks_like_error(profit(), rules_.max_edge));
    }
    return ask("error", true, "");
  }

  bool is_at_several_books() {
    const bool one_book = std::ranges::all_of(best_, [&](const opinion::BestPrice& price) {
      return price.standing->book == best_.front().standing->book;
    });
    return ask("books", !one_book, one_book ? "all prices are of one book: bad data" : "");
  }

  bool is_of_one_time() {
    const auto seconds = apart(best_);
    const bool is_near = seconds <= rules_.max_apart;
    return ask("apart", is_near,
               fmt::format("prices {} s apart{}", seconds.count(),
                           is_near ? "" : fmt::format(", more than {}", rules_.max_apart.count())));
  }

  bool is_new(const Placed& placed) {
    const bool is_placed =
        std::ranges::any_of(board_.outcomes, [&](const market::Outcome& outcome) {
          return placed.ideas.contains(idea_on_line(kArbitrage, board_.event, outcome.selection));
        });
    return !is_placed || ask("idea", false, "already bet");
  }

  double profit() const { return 1 / implied_sum_ - 1; }

  const market::Board& board_;
  const ArbitrageRules& rules_;
  const market::Books& books_;
  std::vector<opinion::BestPrice> best_;  // an outcome
  std::vector<Shopping> shoppings_;
  double implied_sum_ = 0;
  std::vector<Asked> asked_;
};

}  // namespace

Selected select_arbitrage(const Slate& slate, const ArbitrageRules& rules,
                          const market::Books& books, const Placed& placed) {
  Selected selected;
  for (const auto& board : slate.boards) {
    if (!rules.wants(board.market) || board.outcomes.size() < 2) continue;
    ArbitrageJudge judge{board, rules, books};
    if (judge.is_arbitrage(placed)) {
      selected.groups.push_back(judge.legs());
      continue;
    }
    for (const auto& outcome : board.outcomes) {
      selected.rejections.push_back({kArbitrage, board.event, outcome.selection, "",
                                     judge.dropped_by().why, judge.dropped_by().filter});
    }
  }
  return selected;
}

}  // namespace strategy
