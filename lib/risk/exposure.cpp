#include <risk/cutting.hpp>
#include <risk/exposure.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace risk {

namespace {

std::string in_words(const std::string& limit, Money used, Ratio share, Money bankroll) {
  if (bankroll <= Money{}) return "no bankroll";
  const double percent =
      100.0 * static_cast<double>(used.minor()) / static_cast<double>(bankroll.minor());
  return fmt::format("{} {:.1f}% of {:g}%", limit, percent, 100.0 * share.value());
}

template <typename Key, typename Value>
Value value_or_zero(const std::map<Key, Value>& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? Value{} : found->second;
}

// Whether two bets are on outcomes of one market on one line, of which one happens.
bool exclude_each_other(const Position& a, const Position& b) {
  const auto& s = a.selection;
  const auto& t = b.selection;
  return a.event == b.event && s.market == t.market && s.subject == t.subject &&
         market_line(s.market, s.side, s.line) == market_line(t.market, t.side, t.line);
}

}  // namespace

std::vector<std::string> Sized::bound() const {
  std::vector<std::string> names;
  for (const auto& step : steps) {
    if (step.after < step.before) names.push_back(step.name);
  }
  return names;
}

Book::Book(Limits limits, Exposure exposure)
    : limits_{std::move(limits)}, exposure_{std::move(exposure)} {
  for (const auto& position : exposure_.open) count(position);
}

void Book::count(const Position& position) {
  for (const auto& key : keys_of(position)) open_by_key_[key] += position.at_risk;
}

Sized Book::size(const Ask& ask) const {
  const auto& strategy = ask.strategy;
  const auto bankroll = exposure_.bankroll;
  const auto count = limits_.max_count.find(strategy);
  if (count != limits_.max_count.end() &&
      value_or_zero(exposure_.placed_today, strategy) >= count->second) {
    return {.stake = {},
            .steps = {},
            .refused = fmt::format("daily limit of {} bets reached", count->second)};
  }

  Cutting cutting{ask.wanted};
  std::string tightest;
  const auto has_cut = [&] { return cutting.steps().back().after < cutting.steps().back().before; };
  const auto cap = [&](const std::string& name, Ratio share, Money used, Money least = {}) {
    cutting.cap_at(name, std::max({Money{}, least, share_of(bankroll, share) - used}));
    if (has_cut()) tightest = in_words(name, used, share, bankroll);
  };

  cap("max bet", limits_.max_bet, {});
  if (limits_.correlation && ask.position) {
    Ratio largest;
    for (const auto& open : exposure_.open) {
      largest = std::max(largest, correlation(*ask.position, open, *limits_.correlation));
    }
    const bool is_high = largest > limits_.correlation->threshold;
    cutting.scale_by("correlation", is_high ? limits_.correlation->penalty : Ratio{1});
    if (has_cut()) tightest = fmt::format("correlation {:g}", largest.value());
  }
  if (limits_.drawdown.warning && exposure_.drawdown) {
    cutting.scale_by("drawdown", stake_factor(*exposure_.drawdown, limits_.drawdown));
    if (has_cut()) tightest = fmt::format("drawdown {:.1f}%", 100 * exposure_.drawdown->value());
  }
  if (const auto found = limits_.allocation.find(strategy); found != limits_.allocation.end()) {
    cap("allocation", found->second, value_or_zero(exposure_.open_by_strategy, strategy));
  }
  cap("daily exposure", limits_.max_day, exposure_.day);
  if (limits_.max_week) cap("weekly exposure", *limits_.max_week, exposure_.week);
  cap("pending exposure", limits_.max_pending, exposure_.pending);
  if (ask.position) {
    const auto least = relief(*ask.position);
    for (const auto& key : keys_of(*ask.position)) {
      const auto kind = key.substr(0, key.find(':'));
      const auto found = limits_.max_by_key.find(kind);
      if (found == limits_.max_by_key.end()) continue;
      cap(kind + " exposure", found->second, value_or_zero(open_by_key_, key), least);
    }
  }

  Sized sized{.stake = cutting.stake(), .steps = cutting.steps(), .refused = {}};
  if (sized.stake < limits_.min_bet || sized.stake <= Money{}) {
    sized.refused = tightest.empty()
                        ? fmt::format("stake {} < minimum {}", sized.stake, limits_.min_bet)
                        : tightest;
    if (!tightest.empty() && sized.stake > Money{}) {
      sized.refused += fmt::format(": leaves {} < minimum {}", sized.stake, limits_.min_bet);
    }
    sized.stake = Money{};
  }
  return sized;
}

// The largest stake that leaves the worst case of its market no worse: as much as its
// outcome loses more than the worst of the others.
Money Book::relief(const Position& wanted) const {
  const auto sides = outcomes(wanted.selection.market);
  if (wanted.way == market::Way::lay || sides.empty()) return {};
  std::optional<Money> others;
  Money own;
  for (const auto side : sides) {
    Money profit;
    for (const auto& open : exposure_.open) {
      if (!open.is_single || !exclude_each_other(wanted, open)) continue;
      const bool is_right = (open.way == market::Way::back) == (open.selection.side == side);
      profit += is_right ? open.to_win() : -open.at_risk;
    }
    if (side == wanted.selection.side) {
      own = profit;
    } else {
      others = std::min(others.value_or(profit), profit);
    }
  }
  return others ? std::max(Money{}, *others - own) : Money{};
}

void Book::accept(const Ask& ask, Money stake) {
  exposure_.day += stake;
  exposure_.week += stake;
  exposure_.pending += stake;
  exposure_.open_by_strategy[ask.strategy] += stake;
  ++exposure_.placed_today[ask.strategy];
  if (!ask.position) return;
  auto& position = exposure_.open.emplace_back(*ask.position);
  position.at_risk = stake;
  count(position);
}

}  // namespace risk
