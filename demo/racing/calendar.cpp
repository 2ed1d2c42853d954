#include "calendar.hpp"

#include <cstddef>

namespace demo::racing {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr auto kAfternoons = std::to_array<Course>({
    {"Ludlow", "Ludlow", "Ludlow", "GB", Kind::jumps},
    {"Market Rasen", "Market Rasen", "Market Rasen", "GB", Kind::jumps},
    {"Naas", "Naas", "Naas (IRE)", "IRE", Kind::jumps},
    {"Plumpton", "Plumpton", "Plumpton", "GB", Kind::jumps},
    {"Lingfield (AW)", "Lingfield", "Lingfield (AW)", "GB", Kind::flat},
    {"Hexham", "Hexham", "Hexham", "GB", Kind::jumps},
    {"Thurles", "Thurles", "Thurles (IRE)", "IRE", Kind::jumps},
    {"Fontwell", "Fontwell", "Fontwell", "GB", Kind::jumps},
    {"Bangor-on-Dee", "Bangor-on-Dee", "Bangor-on-Dee", "GB", Kind::jumps},
    {"Southwell (AW)", "Southwell", "Southwell (AW)", "GB", Kind::flat},
    {"Wincanton", "Wincanton", "Wincanton", "GB", Kind::jumps},
    {"Cork", "Cork", "Cork (IRE)", "IRE", Kind::jumps},
    {"Kelso", "Kelso", "Kelso", "GB", Kind::jumps},
});

constexpr auto kEvenings = std::to_array<Course>({
    {"Kempton (AW)", "Kempton", "Kempton (AW)", "GB", Kind::flat},
    {"Dundalk (AW)", "Dundalk", "Dundalk (AW) (IRE)", "IRE", Kind::flat},
    {"Wolverhampton (AW)", "Wolverhampton", "Wolverhampton (AW)", "GB", Kind::flat},
    {"Newcastle (AW)", "Newcastle", "Newcastle (AW)", "GB", Kind::flat},
});

constexpr sys_days kFrozenOff{std::chrono::year{2025} / 3 / 11};
constexpr sys_days kSummerTime{std::chrono::year{2025} / 3 / 30};

}  // namespace

std::vector<Meeting> meetings_of(sys_days day) {
  if (day == kFrozenOff) return {};
  const auto number = static_cast<std::size_t>((day - kFirstDay).count());
  const bool is_saturday = std::chrono::weekday{day} == std::chrono::Saturday;
  const auto first = is_saturday ? 12h + 50min : 13h + 20min;
  return {{&kAfternoons[2 * number % kAfternoons.size()], first, 7},
          {&kAfternoons[(2 * number + 1) % kAfternoons.size()], first + 2min, 7},
          {&kEvenings[number % kEvenings.size()], 17h, 6}};
}

std::chrono::sys_seconds utc(sys_days day, std::chrono::minutes at) {
  return day + at - (day < kSummerTime ? 0h : 1h);
}

}  // namespace demo::racing
