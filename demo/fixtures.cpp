#include "fixtures.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace demo {

namespace {

using namespace std::chrono;

enum class Kind { weekend, midweek, last_day };

// A round of ten matches. A team rests two days between matches: no Monday
// before a midweek round, no Friday after one.
struct Round {
  sys_days saturday;  // a midweek round's Tuesday, the last day itself
  Kind kind = Kind::weekend;
  bool friday = true;
  bool monday = true;
};

std::vector<Round> rounds() {
  const auto on = [](int y, unsigned m, unsigned d) {
    return sys_days{year{y} / static_cast<int>(m) / static_cast<int>(d)};
  };
  std::vector<Round> all;
  const auto weekends = [&](int y, unsigned m, std::initializer_list<unsigned> saturdays) {
    for (const auto d : saturdays) all.push_back({.saturday = on(y, m, d)});
  };
  weekends(2023, 8, {12, 19, 26});
  weekends(2023, 9, {2, 16, 23, 30});
  weekends(2023, 10, {7, 21, 28});
  weekends(2023, 11, {4, 11, 25});
  weekends(2023, 12, {2, 9, 16, 23, 30});
  weekends(2024, 1, {13, 20});
  weekends(2024, 2, {3, 10, 17, 24});
  weekends(2024, 3, {2, 9, 16, 30});
  weekends(2024, 4, {6, 13, 20, 27});
  weekends(2024, 5, {4, 11});
  for (const auto tuesday : {on(2023, 12, 5), on(2023, 12, 26), on(2024, 1, 30)}) {
    all.push_back({.saturday = tuesday, .kind = Kind::midweek});
  }
  all.push_back({.saturday = on(2024, 5, 19), .kind = Kind::last_day});

  std::sort(all.begin(), all.end(),
            [](const Round& a, const Round& b) { return a.saturday < b.saturday; });
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i].kind == Kind::midweek) all[i - 1].monday = false;
    if (all[i - 1].kind == Kind::midweek) all[i].friday = false;
  }
  return all;
}

struct Slot {
  sys_days date;
  minutes time;
};

std::array<Slot, teams / 2> slots(const Round& round) {
  const auto at = [&](int day, int hour, int minute) {
    return Slot{round.saturday + days{day}, hours{hour} + minutes{minute}};
  };
  const Slot three = at(0, 15, 0);
  switch (round.kind) {
    case Kind::weekend:
      return {round.friday ? at(-1, 20, 0) : three,
              at(0, 12, 30),
              three,
              three,
              three,
              three,
              at(0, 17, 30),
              at(1, 14, 0),
              at(1, 16, 30),
              round.monday ? at(2, 20, 0) : at(1, 14, 0)};
    case Kind::midweek:
      return {at(0, 19, 30), at(0, 19, 30), at(0, 19, 30), at(0, 20, 15), at(0, 20, 15),
              at(1, 19, 30), at(1, 19, 30), at(1, 19, 30), at(1, 20, 15), at(1, 20, 15)};
    case Kind::last_day: break;
  }
  std::array<Slot, teams / 2> together;
  together.fill(at(0, 16, 0));
  return together;
}

}  // namespace

// The circle method: one team stays, the others turn by one place a round; the
// second half is the first with the grounds exchanged.
std::vector<Fixture> fixtures() {
  std::vector<Fixture> all;
  const auto calendar = rounds();
  for (int r = 0; r < 2 * (teams - 1); ++r) {
    const auto when = slots(calendar[static_cast<std::size_t>(r)]);
    for (int pair = 0; pair < teams / 2; ++pair) {
      const int turn = r % (teams - 1);
      const int one = pair == 0 ? teams - 1 : (turn + pair) % (teams - 1);
      const int other = (turn + teams - 1 - pair) % (teams - 1);
      const bool swap = ((pair == 0 ? turn : pair) + (r >= teams - 1)) % 2 != 0;
      // Each pair has another slot every week.
      const auto& slot = when[static_cast<std::size_t>((pair * 3 + r * 7) % (teams / 2))];
      all.push_back({slot.date, slot.time, swap ? other : one, swap ? one : other});
    }
  }
  std::sort(all.begin(), all.end(), [](const Fixture& a, const Fixture& b) {
    return std::tie(a.date, a.time, a.home) < std::tie(b.date, b.time, b.home);
  });
  return all;
}

}  // namespace demo
