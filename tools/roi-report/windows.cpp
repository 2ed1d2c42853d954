// What bets would have been worth, placed so many hours before the start.

#include <report/closing.hpp>
#include <store/board.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>

#include <array>

namespace roi {

namespace {

constexpr std::array kHours = {1, 4, 12, 24};  // before the start
constexpr std::chrono::minutes kOldest{60};    // a price that stood longer unseen is none

struct Window {
  int hours = 0;
  std::int64_t best = 0;  // bets that had the highest value in this window
  report::ClosingTally tally;
};

struct WindowRow {
  const Window& window;
  report::ClosingValue value;
};

constexpr Column<WindowRow> kOfWindows[] = {
    {"hours", [](const WindowRow& r) { return cli::Cell{std::int64_t{r.window.hours}}; }},
    {"n", [](const WindowRow& r) { return cli::Cell{r.value.settled}; }},
    {"clv_n", [](const WindowRow& r) { return cli::Cell{r.value.known}; }},
    {"coverage", [](const WindowRow& r) { return rate(share(r.value.known, r.value.settled)); }},
    {"clv_mean", [](const WindowRow& r) { return rate(r.value.mean); }},
    {"clv_low", [](const WindowRow& r) { return low(r.value.mean_interval); }},
    {"clv_high", [](const WindowRow& r) { return high(r.value.mean_interval); }},
    {"clv_positive", [](const WindowRow& r) { return rate(r.value.positive); }},
    {"best", [](const WindowRow& r) { return cli::Cell{r.window.best}; }},
    {"sources", [](const WindowRow& r) { return sources_of(r.value); }},
};

class Windows {
 public:
  explicit Windows(const Request& request)
      : now_{request.cli.now}, surroundings_{request.db}, boards_{request.db, now_} {
    for (const auto hours : kHours) windows_.push_back({.hours = hours, .tally = {}});
  }

  // The bets of an event whose close is known: nothing is to be held against another.
  void add(std::vector<bets::Record> bets) {
    std::erase_if(bets, [](const bets::Record& bet) {
      return !bet.settled || !bet.settled->clv || bet.way != market::Way::back || !bet.is_single;
    });
    if (bets.empty()) return;
    const auto event = surroundings_.event_of(bets.front().event);
    std::vector<std::pair<double, Window*>> best(bets.size());
    for (auto& window : windows_) {
      auto then = bets;
      const auto at = event.starts_at - std::chrono::hours{window.hours};
      for (std::size_t i = 0; i < then.size(); ++i) {
        auto& clv = then[i].settled->clv;
        clv = value_at(bets[i], event, at);
        if (clv && (!best[i].second || *clv > best[i].first)) best[i] = {*clv, &window};
      }
      window.tally.add(then);
    }
    for (const auto& [value, window] : best) {
      if (window) ++window->best;
    }
    bets_ += static_cast<std::int64_t>(bets.size());
  }

  const std::vector<Window>& all() const { return windows_; }
  std::int64_t bets() const { return bets_; }

 private:
  // The price at the bet's book then, after commission, times its closing probability, less 1.
  std::optional<double> value_at(const bets::Record& bet, const market::Event& event, UtcTime at) {
    const auto is_its = [&](const market::Market& market) {
      return market == bet.selection.market;
    };
    for (const auto& board : boards_.of(event, at, is_its)) {
      for (const auto& outcome : board.outcomes) {
        if (outcome.selection != bet.selection) continue;
        const auto* price = market::fresh_price(outcome, bet.book, kOldest);
        if (!price) return std::nullopt;
        const auto net = 1 + (price->price.decimal() - 1) * (1 - bet.commission);
        return net * *bet.settled->close_probability - 1;
      }
    }
    return std::nullopt;
  }

  UtcTime now_;
  store::BetSurroundings surroundings_;
  store::Boards boards_;
  std::vector<Window> windows_;
  std::int64_t bets_ = 0;
};

}  // namespace

std::string print_windows(const Request& request) {
  Windows windows{request};
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) windows.add(event);
  Report<WindowRow> table{request, kOfWindows};
  for (const auto& window : windows.all()) table.add({window, window.tally.closing_value()});
  table.finish();
  return fmt::format("bets={}", windows.bets());
}

}  // namespace roi
