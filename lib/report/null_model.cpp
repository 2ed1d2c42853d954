#include <report/null_model.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace report {

namespace {

constexpr std::size_t kMaxDraws = 2000;
constexpr double kLeast = std::numeric_limits<double>::min();  // luck is never impossible

// A bet, or several alike, of one market and line.
struct Wager {
  std::tuple<std::string, std::string, std::string, std::int64_t, int> draw;
  market::Side side{};
  double chance = 0;
  std::int64_t win = 0;
  std::int64_t lose = 0;

  auto key() const { return std::tie(draw, side, chance); }
};

bool is_in_action(const bets::Record& bet) {
  return bet.settled && bet.settled->entry.action > 0;
}

// No line is told from line 0 by the market's name alone.
auto draw_key(const market::Selection& s) {
  const auto kind = market::kind_of(s.market);
  const auto line = market::market_line(kind, s.side, s.line);
  // The sides of a double chance overlap, so each is drawn apart.
  const int apart = kind == market::Kind::double_chance ? 1 + static_cast<int>(s.side) : 0;
  return std::make_tuple(s.market, s.period, s.subject, line ? line->quarters : 0, apart);
}

// The side that came true is taken as it was paid, rounding and commission
// included, so that what happened is always one of the things that could.
Wager wager_of(const bets::Record& bet) {
  const auto& entry = bet.settled->entry;
  const auto stake = static_cast<double>(bet.stake.minor() * entry.action) / 4;
  const auto paid = entry.profit.minor();
  const auto win = std::llround(stake * (bet.price() - 1) * (1 - bet.commission));
  return {.side = bet.selection.side,
          .chance = bet.settled->close_probability.value_or(bet.probability),
          .win = paid > 0 ? paid : win,
          .lose = paid < 0 ? paid : -std::llround(stake)};
}

std::vector<Wager> wagers_of(std::span<const bets::Record> bets) {
  std::vector<Wager> wagers;
  for (const auto& bet : bets) {
    if (!is_in_action(bet)) continue;
    wagers.push_back(wager_of(bet));
    if (bets.size() > 1) wagers.back().draw = draw_key(bet.selection);
  }
  if (wagers.size() < 2) return wagers;
  std::ranges::sort(wagers, [](const Wager& a, const Wager& b) { return a.key() < b.key(); });
  std::vector<Wager> merged;
  for (auto& wager : wagers) {
    if (!merged.empty() && merged.back().key() == wager.key()) {
      merged.back().win += wager.win;
      merged.back().lose += wager.lose;
    } else {
      merged.push_back(std::move(wager));
    }
  }
  return merged;
}

// Where on [0, 1) each wager wins: sides one after the other, wagers on one side
// from its start. Chances that add up to more than 1 (of different sources) are
// scaled to it.
struct Span {
  double from;
  double to;
};

std::vector<Span> winning_spans(std::span<const Wager> wagers) {
  std::vector<Span> spans;
  double start = 0;
  double next = 0;
  for (std::size_t i = 0; i < wagers.size(); ++i) {
    if (i > 0 && wagers[i].side != wagers[i - 1].side) start = next;
    spans.push_back({start, start + wagers[i].chance});
    next = std::max(next, spans.back().to);
  }
  if (next > 1) {
    for (auto& span : spans) span = {span.from / next, span.to / next};
  }
  return spans;
}

Draw draw_of(std::span<const Wager> wagers) {
  if (wagers.size() == 1) {
    const auto& one = wagers.front();
    return {{one.chance, one.win}, {1 - one.chance, one.lose}};
  }
  const auto spans = winning_spans(wagers);
  std::vector<double> cuts{0, 1};
  for (const auto& [from, to] : spans) {
    cuts.push_back(from);
    cuts.push_back(to);
  }
  std::ranges::sort(cuts);
  Draw draw;
  for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
    if (cuts[c] == cuts[c + 1]) continue;
    std::int64_t profit = 0;
    for (std::size_t i = 0; i < wagers.size(); ++i) {
      const bool wins = spans[i].from <= cuts[c] && cuts[c] < spans[i].to;
      profit += wins ? wagers[i].win : wagers[i].lose;
    }
    draw.push_back({cuts[c + 1] - cuts[c], profit});
  }
  return draw;
}

}  // namespace

std::vector<Draw> draws_of(std::span<const bets::Record> bets_of_one_event) {
  const auto wagers = wagers_of(bets_of_one_event);
  std::vector<Draw> draws;
  for (auto first = wagers.begin(); first != wagers.end();) {
    const auto last = std::find_if(first, wagers.end(),
                                   [&](const Wager& wager) { return wager.draw != first->draw; });
    draws.push_back(draw_of({first, last}));
    first = last;
  }
  return draws;
}

void NullModel::add(std::span<const bets::Record> bets_of_one_event) {
  for (const auto& bet : bets_of_one_event) {
    if (!is_in_action(bet)) continue;
    observed_ += bet.settled->entry.profit.minor();
    ++(bet.settled->close_probability ? by_close_ : by_fair_);
  }
  for (auto& draw : draws_of(bets_of_one_event)) {
    double first = 0;
    double second = 0;
    for (const auto& [chance, profit] : draw) {
      const auto amount = static_cast<double>(profit);
      first += chance * amount;
      second += chance * amount * amount;
    }
    mean_ += first;
    variance_ += second - first * first;
    if (++count_ <= kMaxDraws) draws_.push_back(std::move(draw));
  }
}

std::optional<PValue> NullModel::p_value() const {
  if (count_ == 0) return std::nullopt;
  if (count_ <= kMaxDraws) return report::p_value(draws_, observed_);
  const auto z = (static_cast<double>(observed_) - mean_) / std::sqrt(variance_);
  return PValue{.p = std::max(upper_tail(z), kLeast), .how = How::normal};
}

}  // namespace report
