#include <risk/exposure.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace risk {

namespace {

// A limit with what has been used of it.
struct Cap {
  std::string name;
  Money limit;
  Money used;
  Ratio share;
};

std::string in_words(const Cap& cap, Money bankroll) {
  if (bankroll <= Money{}) return "no bankroll";
  const double used =
      100.0 * static_cast<double>(cap.used.minor()) / static_cast<double>(bankroll.minor());
  return fmt::format("{} {:.1f}% of {:g}%", cap.name, used, 100.0 * cap.share.value());
}

template <typename Key, typename Value>
Value value_or_zero(const std::map<Key, Value>& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? Value{} : found->second;
}

}  // namespace

Book::Book(Limits limits, Exposure exposure)
    : limits_{std::move(limits)}, exposure_{std::move(exposure)} {}

std::vector<std::string> Sized::bound() const {
  std::vector<std::string> names;
  for (const auto& step : steps) {
    if (step.after < step.before) names.push_back(step.name);
  }
  return names;
}

Sized Book::size(const Ask& ask) const {
  const auto& strategy = ask.strategy;
  const auto bankroll = exposure_.bankroll;
  const auto least = limits_.min_bet;
  const auto count = limits_.max_count.find(strategy);
  if (count != limits_.max_count.end() &&
      value_or_zero(exposure_.placed_today, strategy) >= count->second) {
    return {.stake = {},
            .steps = {},
            .refused = fmt::format("daily limit of {} bets reached", count->second)};
  }

  std::vector<Cap> caps;
  const auto cap = [&](std::string name, Ratio share, Money used) {
    caps.push_back({std::move(name), share_of(bankroll, share), used, share});
  };
  cap("max bet", limits_.max_bet, {});
  if (const auto found = limits_.allocation.find(strategy); found != limits_.allocation.end()) {
    cap("allocation", found->second, value_or_zero(exposure_.open_by_strategy, strategy));
  }
  cap("daily exposure", limits_.max_day, exposure_.day);
  if (limits_.max_week) cap("weekly exposure", *limits_.max_week, exposure_.week);
  cap("pending exposure", limits_.max_pending, exposure_.pending);
  for (const auto& key : ask.keys) {
    const auto kind = key.substr(0, key.find(':'));
    const auto found = limits_.max_by_key.find(kind);
    if (found == limits_.max_by_key.end()) continue;
    cap(kind + " exposure", found->second, value_or_zero(exposure_.open_by_key, key));
  }

  Sized sized{.stake = ask.wanted, .steps = {}, .refused = {}};
  const Cap* tightest = nullptr;
  for (const auto& c : caps) {
    const auto room = std::max(Money{}, c.limit - c.used);
    const auto before = sized.stake;
    sized.stake = std::min(before, room);
    sized.steps.push_back({c.name, before, sized.stake});
    if (sized.stake < before) tightest = &c;
  }
  if (sized.stake < least || sized.stake <= Money{}) {
    sized.refused = tightest ? in_words(*tightest, bankroll)
                             : fmt::format("stake {} < minimum {}", sized.stake, least);
    if (tightest && sized.stake > Money{}) {
      sized.refused += fmt::format(": leaves {} < minimum {}", sized.stake, least);
    }
    sized.stake = Money{};
  }
  return sized;
}

void Book::accept(const Ask& ask, Money stake) {
  exposure_.day += stake;
  exposure_.week += stake;
  exposure_.pending += stake;
  for (const auto& key : ask.keys) exposure_.open_by_key[key] += stake;
  exposure_.open_by_strategy[ask.strategy] += stake;
  ++exposure_.placed_today[ask.strategy];
}

}  // namespace risk
