#include <opinion/best_price.hpp>
#include <opinion/chances.hpp>
#include <strategy/modelled.hpp>
#include <strategy/shopping.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace strategy {

namespace {

constexpr const char* kError = "error";

using Lines = std::vector<const market::Board*>;  // the lines of one market and subject

std::vector<Lines> lines_of(const Slate& slate, const Modelled& modelled) {
  std::map<std::pair<market::Market, std::optional<market::ParticipantId>>, Lines> groups;
  for (const auto& board : slate.boards) {
    if (board.outcomes.size() != 2 || !modelled.wants(board.market)) continue;
    groups[{board.market, board.subject}].push_back(&board);
  }
  std::vector<Lines> found;
  for (auto& [key, group] : groups) {
    std::ranges::sort(group, {}, &market::Board::line);
    found.push_back(std::move(group));
  }
  return found;
}

std::string with_version(const market::Prediction& prediction) {
  return prediction.version.empty() ? prediction.model
                                    : prediction.model + ' ' + prediction.version;
}

// Whether a is the better bet of two lines of one side.
bool is_better(const Pick& a, const Pick& b) {
  return std::tuple{a.edge_points, a.edge} > std::tuple{b.edge_points, b.edge};
}

std::string line_of(const market::Selection& selection) {
  return selection.line ? to_string(*selection.line) : std::string{};
}

class ModelJudge {
 public:
  ModelJudge(const Slate& slate, const Modelled& modelled, const market::Books& books,
             const Placed& placed, Selected& selected)
      : modelled_{modelled},
        books_{books},
        placed_{placed},
        forecasts_{slate.predictions},
        selected_{selected} {}

  void look_at(const Lines& lines) {
    const auto* usual = usual_line(lines);
    for (std::size_t side = 0; side < 2; ++side) {
      std::vector<Pick> passed;
      bool in_error = false;
      std::optional<Pick> usual_pick;
      for (const auto* board : lines) {
        auto pick = priced(*board, board->outcomes[side]);
        if (!pick) continue;
        if (board == usual) usual_pick = pick;
        if (passes(modelled_.filters, *pick) && passes(error_, *pick)) {
          passed.push_back(std::move(*pick));
        } else {
          in_error = in_error || pick->asked.back().filter == kError;
          reject(*pick, pick->asked.back().filter, pick->asked.back().why);
        }
      }
      if (in_error) {
        for (const auto& pick : passed) {
          reject(pick, kError, "another line of it looks like an error");
        }
      } else if (!passed.empty()) {
        keep_best(std::move(passed), usual_pick);
      }
    }
  }

 private:
  // At its best price, with what the model says; nothing, and why, where one is missing.
  std::optional<Pick> priced(const market::Board& board, const market::Outcome& outcome) {
    const auto why_not = [&](const std::string& book, const char* filter, std::string why) {
      selected_.rejections.push_back({std::string{modelled_.strategy}, board.event,
                                      outcome.selection, book, std::move(why), filter});
      return std::nullopt;
    };
    const auto prices = opinion::prices_to_bet(outcome, books_, {}, modelled_.rules.max_price_age);
    if (!prices) return why_not("", "gates", prices.why_not().why);
    const auto& best = prices->front();
    const auto forecast = forecasts_.of(outcome.selection);
    if (!forecast) return why_not(best.standing->book, "model", forecast.why_not().why);

    const auto price = best.net.decimal();
    const auto probability = odds::win_share(forecast->chances);
    return Pick{.strategy = std::string{modelled_.strategy},
                .idea = idea_of(modelled_.strategy, board.event, outcome.selection),
                .event = board.event,
                .selection_id = outcome.id,
                .selection = outcome.selection,
                .book = best.standing->book,
                .price = best.standing->price,
                .net = best.net,
                .age = *best.standing->age,
                .size = best.standing->size,
                .probability = probability,
                .chances = forecast->chances,
                .model = with_version(*forecast->by),
                .doubt = forecast->by->doubt,
                .edge = odds::expected_value(forecast->chances, price),
                .edge_points = probability - 1 / price,
                .asked = {{"gates"}, {"model"}},
                .shopping = shopping_of(*prices)};
  }

  void keep_best(std::vector<Pick> passed, const std::optional<Pick>& usual) {
    std::ranges::stable_sort(passed, is_better);
    auto& best = passed.front();
    for (auto other = passed.begin() + 1; other != passed.end(); ++other) {
      reject(*other, "line",
             fmt::format("edge {:.3f}; {:.3f} at {}", other->edge_points, best.edge_points,
                         line_of(best.selection)));
    }
    if (placed_.ideas.contains(best.idea)) return reject(best, "idea", "already bet");
    if (usual) {
      best.shopping->usual = usual->selection.line;
      best.shopping->by_line = best.edge_points - usual->edge_points;
    }
    best.confidence = confidence(best.edge_points, best.asked);
    selected_.groups.push_back({std::move(best)});
  }

  void reject(const Pick& pick, std::string filter, std::string why) {
    selected_.rejections.push_back(
        {pick.strategy, pick.event, pick.selection, pick.book, std::move(why), std::move(filter)});
  }

  const Modelled& modelled_;
  const market::Books& books_;
  const Placed& placed_;
  const opinion::Forecasts forecasts_;
  const std::vector<Filter> error_ = {
      {kError,
       [this](const Pick& pick) { return no_error(pick.edge_points, modelled_.rules.max_edge); }}};
  Selected& selected_;
};

}  // namespace

Selected select_modelled(const Slate& slate, const Modelled& modelled, const market::Books& books,
                         const Placed& placed) {
  Selected selected;
  ModelJudge judge{slate, modelled, books, placed, selected};
  for (const auto& lines : lines_of(slate, modelled)) judge.look_at(lines);
  return selected;
}

}  // namespace strategy
