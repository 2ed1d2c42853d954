#include <base/duration.hpp>
#include <provider/betfair_looks.hpp>

#include <algorithm>

namespace provider::betfair {

UtcTime Looks::next(UtcTime after, UtcTime off) const {
  constexpr std::chrono::days kWeek{7};
  constexpr std::chrono::days kDay{1};
  after = std::max(after, off - kWeek - std::chrono::seconds{1});
  auto first = UtcTime::max();
  for (const auto ahead : before) {
    if (off - ahead > after) first = std::min(first, off - ahead);
  }
  if (every > std::chrono::seconds{}) {
    first = std::min(first, after + (every - after.time_since_epoch() % every));
  }
  return first > off + kDay ? UtcTime::max() : first;
}

Looks parse_looks(std::string_view before, std::string_view every) {
  constexpr std::string_view kNone = "none";
  Looks looks;
  while (before != kNone) {
    const auto comma = before.find(',');
    looks.before.push_back(parse_duration(before.substr(0, comma)));
    if (comma == std::string_view::npos) break;
    before.remove_prefix(comma + 1);
  }
  if (every != kNone) looks.every = parse_duration(every);
  return looks;
}

}  // namespace provider::betfair
