#include <market/known_books.hpp>
#include <market/same_outcome.hpp>
#include <opinion/best_price.hpp>
#include <strategy/shopping.hpp>
#include <strategy/value.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <tuple>

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

// What is made of one outcome: a pick, or why not. A price beyond max_edge is taken for
// an error of its book, and the next is looked at.
struct Judged {
  std::optional<Pick> pick;
  std::vector<Rejection> rejections;
  std::int64_t errors = 0;  // books beyond max_edge; those of one owner at one price are one
};

class Judge {
 public:
  Judge(const ValueRules& rules, const market::Books& books) : rules_{rules}, books_{books} {}

  void look_at(const market::Board& board, Selected& selected) const {
    std::vector<Judged> verdicts;
    std::int64_t errors = 0;
    const opinion::Fair fair_prices{board, fair_rule(rules_), books_};
    for (std::size_t i = 0; i < board.outcomes.size(); ++i) {
      verdicts.push_back(verdict(board, fair_prices, i));
      errors = std::max(errors, verdicts.back().errors);
    }
    for (auto& [pick, rejections, count] : verdicts) {
      // One book may err; where several seem to, it is the fair price that does.
      if (pick && errors > 1) {
        rejections.push_back(
            {kValue, pick->event, pick->selection, pick->book,
             fmt::format("{} books look like errors: check the fair price", errors), "error"});
      } else if (pick) {
        selected.groups.push_back({std::move(*pick)});
      }
      std::ranges::move(rejections, std::back_inserter(selected.rejections));
    }
  }

 private:
  Judged verdict(const market::Board& board, const opinion::Fair& fair_prices,
                 std::size_t index) const {
    const auto& outcome = board.outcomes[index];
    Judged found;
    const auto reject = [&](const std::string& book, std::string reason, const char* filter) {
      found.rejections.push_back(
          {kValue, board.event, outcome.selection, book, std::move(reason), filter});
    };
    const auto prices = opinion::prices_to_bet(outcome, books_, {}, rules_.max_price_age);
    if (!prices) {
      reject("", prices.why_not().why, "gates");
      return found;
    }
    std::set<std::tuple<std::string_view, odds::Price>> in_error;
    for (const auto& best : *prices) {
      const auto& standing = *best.standing;
      const auto fair = fair_prices.for_bet_at(standing.book);
      if (!fair) {
        reject(standing.book, fair.why_not().why, "fair");
        break;
      }
      const double edge = fair->probabilities[index] * best.net.decimal() - 1;
      if (edge > rules_.max_edge) {
        in_error.insert({market::owner_of(standing.book), standing.price});
        reject(standing.book, looks_like_error(edge, rules_.max_edge), "error");
        continue;
      }
      if (edge < rules_.min_edge) {
        reject(standing.book, fmt::format("edge {:.3f} < {:.3f}", edge, rules_.min_edge),
               "threshold");
      } else if (auto why = too_short_or_long(standing.price, rules_); !why.empty()) {
        reject(standing.book, std::move(why), "odds");
      } else {
        found.pick = pick_of(board, index, best, *fair, edge);
        found.pick->shopping = shopping_of(std::span{&best, &prices->back() + 1});
      }
      break;
    }
    found.errors = std::ssize(in_error);
    return found;
  }

  Pick pick_of(const market::Board& board, std::size_t index, const opinion::BestPrice& price,
               const opinion::FairMarket& fair, double edge) const {
    const auto& outcome = board.outcomes[index];
    Pick pick{.strategy = kValue,
              .idea = idea_of(kValue, board.event, outcome.selection),
              .event = board.event,
              .selection_id = outcome.id,
              .selection = outcome.selection,
              .book = price.standing->book,
              .price = price.standing->price,
              .net = price.net,
              .age = *price.standing->age,
              .size = price.standing->size,
              .probability = fair.probabilities[index],
              .model = fair.source,
              .opinions = fair.opinions,
              .edge = edge,
              .edge_points = fair.probabilities[index] - 1 / price.net.decimal(),
              .asked = {{"gates"},
                        {"fair"},
                        {"error", Verdict::pass, no_error(edge, rules_.max_edge).why},
                        {"threshold", Verdict::pass, at_least(edge, rules_.min_edge).why},
                        {"odds"}}};
    pick.confidence = confidence(edge, pick.asked);
    if (!fair.dispersion.empty()) pick.dispersion = fair.dispersion[index];
    return pick;
  }

  const ValueRules& rules_;
  const market::Books& books_;
};

// A selection of the event that is the same outcome as one that is bet, if there is one.
// Of bets of earlier runs the line is not known: an idea has none.
std::optional<market::Selection> staked_already(const Pick& pick, const std::vector<Group>& kept,
                                                const Placed& placed) {
  for (const auto& same : market::same_outcomes(pick.selection)) {
    const bool is_kept = std::ranges::any_of(
        kept, [&](const Group& group) { return group.front().selection == same; });
    if (is_kept || placed.ideas.contains(idea_of(kValue, pick.event, same))) return same;
  }
  return std::nullopt;
}

// The best of the event by edge; what has been bet keeps its place.
void keep_best(Selected& selected, std::int64_t places, const Placed& placed) {
  std::ranges::stable_sort(selected.groups, std::ranges::greater{},
                           [](const Group& group) { return group.front().edge; });
  places -= placed.count;
  auto ideas = placed.ideas;
  std::vector<Group> kept;
  for (auto& group : selected.groups) {
    const auto& pick = group.front();
    const auto reject = [&](std::string reason, const char* filter) {
      selected.rejections.push_back(
          {kValue, pick.event, pick.selection, pick.book, std::move(reason), filter});
    };
    if (ideas.contains(pick.idea)) {
      reject("already bet", "idea");
    } else if (const auto same = staked_already(pick, kept, placed)) {
      reject(
          fmt::format("the same outcome as {} {}", to_string(same->market), to_string(same->side)),
          "idea");
    } else if (places <= 0) {
      reject("max_bets_per_event reached", "max_bets_per_event");
    } else {
      --places;
      ideas.insert(pick.idea);
      kept.push_back(std::move(group));
    }
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

Selected select_value(const Slate& slate, const ValueRules& rules, const market::Books& books,
                      const Placed& placed) {
  Selected selected;
  const Judge judge{rules, books};
  for (const auto& board : slate.boards) {
    if (rules.wants(board.market)) judge.look_at(board, selected);
  }
  keep_best(selected, rules.max_bets_per_event, placed);
  return selected;
}

}  // namespace strategy
