// What it was worth to ask several books: the prices of each pick when it was placed.

#include <store/board.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>

#include <algorithm>
#include <vector>

namespace roi {

namespace {

// Means over bets of which at least two books had a price.
struct Shopped {
  std::int64_t bets = 0;
  std::int64_t compared = 0;
  std::int64_t at_best = 0;  // were placed at the best price, or a better one
  double books = 0;
  double best = 0;
  double worst = 0;
  double gain = 0;
  double missed = 0;

  std::optional<double> mean(double sum) const {
    if (compared == 0) return std::nullopt;
    return sum / static_cast<double>(compared);
  }
};

constexpr Column<Shopped> kOfShopping[] = {
    {"n", [](const Shopped& s) { return cli::Cell{s.bets}; }},
    {"compared", [](const Shopped& s) { return cli::Cell{s.compared}; }},
    {"books", [](const Shopped& s) { return rate(s.mean(s.books)); }},
    {"best", [](const Shopped& s) { return rate(s.mean(s.best)); }},
    {"worst", [](const Shopped& s) { return rate(s.mean(s.worst)); }},
    {"gain", [](const Shopped& s) { return rate(s.mean(s.gain)); }},
    {"missed", [](const Shopped& s) { return rate(s.mean(s.missed)); }},
    {"at_best", [](const Shopped& s) { return rate(s.mean(static_cast<double>(s.at_best))); }},
};

class Shopping {
 public:
  explicit Shopping(const Request& request)
      : max_age_{request.config.quotes.max_age},
        surroundings_{request.db},
        boards_{request.db, request.cli.now} {}

  void add(const bets::Record& bet) {
    if (bet.way != market::Way::back || !bet.is_single || bet.returned_per == 0) return;
    ++sum_.bets;
    const auto prices = prices_for(bet);
    if (prices.size() < 2) return;
    const auto [worst, best] = std::ranges::minmax(prices);
    ++sum_.compared;
    sum_.books += static_cast<double>(prices.size());
    sum_.best += best;
    sum_.worst += worst;
    sum_.gain += 1 / worst - 1 / best;
    sum_.missed += std::max(0.0, 1 / bet.price() - 1 / best);
    sum_.at_best += bet.price() >= best ? 1 : 0;
  }

  const Shopped& sum() const { return sum_; }

 private:
  // Decimal prices of the pick, on its line, at each book when it was placed.
  std::vector<double> prices_for(const bets::Record& bet) {
    const auto is_its = [&](const market::Market& market) {
      return market == bet.selection.market;
    };
    std::vector<double> prices;
    for (const auto& board : boards_.of(surroundings_.event_of(bet.event), bet.placed_at, is_its)) {
      for (const auto& outcome : board.outcomes) {
        if (outcome.selection != bet.selection) continue;
        for (const auto& standing : outcome.prices) {
          if (standing.age && *standing.age <= max_age_) prices.push_back(standing.price.decimal());
        }
      }
    }
    return prices;
  }

  std::chrono::seconds max_age_;
  store::BetSurroundings surroundings_;
  store::Boards boards_;
  Shopped sum_;
};

}  // namespace

std::string print_shopping(const Request& request) {
  Shopping shopping{request};
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) {
    for (const auto& bet : event) shopping.add(bet);
  }
  Report<Shopped> table{request, kOfShopping};
  table.add(shopping.sum());
  table.finish();
  return fmt::format("bets={} compared={}", shopping.sum().bets, shopping.sum().compared);
}

}  // namespace roi
