#include <report/null_model.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace report {

namespace {

constexpr std::size_t kMaxDraws = 2000;
constexpr double kLeast = std::numeric_limits<double>::min();  // luck is never impossible

// What bets must have in common to share a draw.
struct DrawKey {
  const market::Selection* first;
  std::optional<market::Line> line;

  explicit DrawKey(const market::Selection& s)
      : first{&s}, line{market::market_line(s.market, s.side, s.line)} {}

  bool holds(const market::Selection& s) const {
    return s.market == first->market && s.subject == first->subject &&
           market::market_line(s.market, s.side, s.line) == line &&
           // The sides of a double chance overlap: each is drawn apart.
           (first->market.kind != market::Kind::double_chance || s.side == first->side);
  }
};

// A bet, or several alike.
struct Wager {
  std::size_t draw = 0;  // those of one draw are of one number
  market::Side side{};
  double chance = 0;
  std::int64_t win = 0;
  std::int64_t lose = 0;

  auto key() const { return std::tie(draw, side, chance); }
};

// A single back whose chance was known, by the market's close or by ours.
bool is_in_action(const bets::Record& bet) {
  return bet.settled && bet.settled->entry.turnover > Ratio{0} && bet.is_single &&
         bet.way == market::Way::back && bet.returned_per > 0 &&
         (bet.settled->close_probability || bet.probability);
}

// The side that came true is taken as it was paid, rounding and commission
// included, so that what happened is always one of the things that could.
Wager wager_of(const bets::Record& bet) {
  const auto& entry = bet.settled->entry;
  const auto stake = static_cast<double>(bet.stake.minor()) * entry.turnover.value();
  const auto paid = entry.profit.minor();
  const auto win = std::llround(stake * (bet.price() - 1) * (1 - bet.commission));
  return {
      .side = bet.selection.side,
      .chance = bet.settled->close_probability ? *bet.settled->close_probability : *bet.probability,
      .win = paid > 0 ? paid : win,
      .lose = paid < 0 ? paid : -std::llround(stake)};
}

std::vector<Wager> numbered_wagers(std::span<const bets::Record> bets) {
  std::vector<Wager> wagers;
  std::vector<DrawKey> keys;
  for (const auto& bet : bets) {
    if (!is_in_action(bet)) continue;
    auto wager = wager_of(bet);
    if (bets.size() > 1) {
      const auto key =
          std::ranges::find_if(keys, [&](const DrawKey& one) { return one.holds(bet.selection); });
      wager.draw = static_cast<std::size_t>(key - keys.begin());
      if (key == keys.end()) keys.emplace_back(bet.selection);
    }
    wagers.push_back(wager);
  }
  return wagers;
}

// In order, so that the order of the bets is nothing; those alike as one.
std::vector<Wager> wagers_of(std::span<const bets::Record> bets) {
  auto wagers = numbered_wagers(bets);
  if (wagers.size() < 2) return wagers;
  std::ranges::sort(wagers, [](const Wager& a, const Wager& b) { return a.key() < b.key(); });
  auto last = wagers.begin();
  for (auto next = last + 1; next != wagers.end(); ++next) {
    if (last->key() == next->key()) {
      last->win += next->win;
      last->lose += next->lose;
    } else {
      *++last = *next;
    }
  }
  wagers.erase(last + 1, wagers.end());
  return wagers;
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

std::pair<std::int64_t, double> outcome(const Possible& one) {
  return {one.profit, one.chance};
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
  auto found = count_ <= kMaxDraws ? of_draws() : of_moments();
  found.p = std::max(found.p, kLeast);
  return found;
}

// In an order of their own, for a simulation draws them in turn.
PValue NullModel::of_draws() const {
  auto draws = draws_;
  std::ranges::sort(draws, [](const Draw& a, const Draw& b) {
    return std::ranges::lexicographical_compare(a, b, {}, &outcome, &outcome);
  });
  return report::p_value(draws, observed_);
}

PValue NullModel::of_moments() const {
  const auto z = (static_cast<double>(observed_) - mean_) / std::sqrt(variance_);
  return {.p = upper_tail(z), .how = How::normal};
}

}  // namespace report
