#include <opinion/best_price.hpp>
#include <strategy/arbitrage.hpp>
#include <strategy/idea.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

constexpr const char* kArbitrage = "arbitrage";

// The legs, or why there is no arbitrage.
Answer<Group> legs_of(const market::Board& board, const ArbitrageRules& rules,
                      const market::Books& books) {
  std::vector<opinion::BestPrice> best;
  double implied_sum = 0;
  for (const auto& outcome : board.outcomes) {
    const auto prices =
        opinion::prices_to_bet(outcome, books, rules.bookmakers, rules.max_price_age);
    if (!prices) {
      return NoAnswer{
          prices.why_not().status,
          fmt::format("{}: {}", to_string(outcome.selection.side), prices.why_not().why)};
    }
    best.push_back(prices->front());
    implied_sum += 1 / best.back().net.decimal();
  }

  const double profit = 1 / implied_sum - 1;
  if (profit < rules.min_profit) {
    return NoAnswer{Status::none, fmt::format("profit {:.4f} < {:.4f}", profit, rules.min_profit)};
  }
  if (implied_sum < rules.min_implied_sum) {
    return NoAnswer{Status::bad_input, fmt::format("implied sum {:.3f} < {:.3f}: bad data",
                                                   implied_sum, rules.min_implied_sum)};
  }
  if (profit > rules.max_edge) {
    return NoAnswer{Status::bad_input, looks_like_error(profit, rules.max_edge)};
  }
  const bool one_book = std::ranges::all_of(best, [&](const opinion::BestPrice& price) {
    return price.standing->book == best.front().standing->book;
  });
  if (one_book) return NoAnswer{Status::bad_input, "all prices are of one book: bad data"};

  Group legs;
  for (std::size_t i = 0; i < best.size(); ++i) {
    const auto& outcome = board.outcomes[i];
    legs.push_back({.strategy = kArbitrage,
                    .idea = idea_on_line(kArbitrage, board.event, outcome.selection),
                    .event = board.event,
                    .selection_id = outcome.id,
                    .selection = outcome.selection,
                    .book = best[i].standing->book,
                    .price = best[i].standing->price,
                    .net = best[i].net,
                    .age = *best[i].standing->age,
                    .size = best[i].standing->size,
                    .probability = 1 / best[i].net.decimal() / implied_sum,
                    .model = "arbitrage",
                    .edge = profit});
  }
  return legs;
}

}  // namespace

Selected select_arbitrage(std::span<const market::Board> boards, const ArbitrageRules& rules,
                          const market::Books& books, const Placed& placed) {
  Selected selected;
  for (const auto& board : boards) {
    if (!is_one_of(board.market, rules.markets)) continue;
    if (board.outcomes.size() < 2) continue;
    const auto reject = [&](const std::string& reason) {
      for (const auto& outcome : board.outcomes) {
        selected.rejections.push_back({kArbitrage, board.event, outcome.selection, "", reason});
      }
    };
    auto legs = legs_of(board, rules, books);
    const bool is_placed = std::ranges::any_of(board.outcomes, [&](const market::Outcome& outcome) {
      return placed.ideas.contains(idea_on_line(kArbitrage, board.event, outcome.selection));
    });
    if (!legs) {
      reject(legs.why_not().why);
    } else if (is_placed) {
      reject("already bet");
    } else {
      selected.groups.push_back(*legs);
    }
  }
  return selected;
}

}  // namespace strategy
