#include <risk/exposure.hpp>

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

Book::Book(const Limits& limits, Exposure exposure)
    : limits_{limits}, exposure_{std::move(exposure)} {}

Sized Book::size(const std::string& strategy, std::optional<market::EventId> event,
                 Money wanted) const {
  const auto bankroll = exposure_.bankroll;
  const auto least = limits_.min_bet;
  const auto count = limits_.max_count.find(strategy);
  if (count != limits_.max_count.end() &&
      value_or_zero(exposure_.placed_today, strategy) >= count->second) {
    return {.refused = fmt::format("daily limit of {} bets reached", count->second)};
  }

  std::vector<Cap> caps;
  const auto cap = [&](const char* name, Ratio share, Money used) {
    caps.push_back({name, share_of(bankroll, share), used, share});
  };
  cap("max bet", limits_.max_bet, {});
  if (const auto found = limits_.allocation.find(strategy); found != limits_.allocation.end()) {
    cap("allocation", found->second, value_or_zero(exposure_.open_by_strategy, strategy));
  }
  cap("daily exposure", limits_.max_day, exposure_.day);
  if (limits_.max_week) cap("weekly exposure", *limits_.max_week, exposure_.week);
  cap("pending exposure", limits_.max_pending, exposure_.pending);
  if (limits_.max_event && event) {
    cap("event exposure", *limits_.max_event, value_or_zero(exposure_.open_by_event, *event));
  }

  Sized sized{.stake = wanted};
  const Cap* tightest = nullptr;
  for (const auto& c : caps) {
    const auto room = std::max(Money{}, c.limit - c.used);
    if (room >= sized.stake) continue;
    sized.stake = room;
    sized.bound.push_back(c.name);
    tightest = &c;
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

void Book::accept(const std::string& strategy, std::optional<market::EventId> event, Money stake) {
  exposure_.day += stake;
  exposure_.week += stake;
  exposure_.pending += stake;
  if (event) exposure_.open_by_event[*event] += stake;
  exposure_.open_by_strategy[strategy] += stake;
  ++exposure_.placed_today[strategy];
}

}  // namespace risk
