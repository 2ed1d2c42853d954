#include <base/error.hpp>
#include <schedule/gate.hpp>

#include <algorithm>
#include <array>

namespace schedule {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t parse_day(std::string_view text) {
  const auto found = std::ranges::find(kDays, text);
  if (found == kDays.end()) {
    throw Error{Exit::usage, "--days: not a day: '{}' (mon-fri, or sat,sun)", text};
  }
  return static_cast<std::size_t>(found - kDays.begin());
}

std::bitset<7> parse_days(std::string_view text) {
  std::bitset<7> chosen;
  if (text.empty()) return chosen.set();
  for (const auto part : split(text, ',')) {
    const auto dash = part.find('-');
    const auto first = parse_day(part.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parse_day(part.substr(dash + 1));
    for (auto day = first;; day = (day + 1) % 7) {  // fri-mon goes round
      chosen.set(day);
      if (day == last) break;
    }
  }
  return chosen;
}

Slot slot_of(const Gate& gate, sys_days day, minutes at) {
  const auto of_day = at.count();
  return {.name = fmt::format("{} {:02}:{:02} {}", format_date(day), of_day / 60, of_day % 60,
                              gate.zone.name()),
          .at = gate.zone.at(day, at)};
}

// The slots of one local day. Two whose times the spring change skips are due at
// one moment, and are two all the same.
std::vector<Slot> slots_of(const Gate& gate, sys_days day) {
  std::vector<Slot> slots;
  if (!gate.days.test(std::chrono::weekday{day}.c_encoding())) return slots;
  for (const auto at : gate.at) slots.push_back(slot_of(gate, day, at));
  return slots;
}

constexpr days kLongestShut{8};  // no gate is shut for longer

}  // namespace

minutes parse_time_of_day(std::string_view text) {
  const bool formed = text.size() == 5 && is_digit(text[0]) && is_digit(text[1]) &&
                      text[2] == ':' && is_digit(text[3]) && is_digit(text[4]);
  const int hour = formed ? (text[0] - '0') * 10 + text[1] - '0' : 24;
  const int minute = formed ? (text[3] - '0') * 10 + text[4] - '0' : 60;
  if (hour > 23 || minute > 59) {
    throw Error{Exit::usage, "not a time of day: '{}' (09:00)", text};
  }
  return minutes{hour * 60 + minute};
}

Gate parse_gate(const std::string& zone, const std::string& at, const std::string& days_of_week) {
  Gate gate{.zone = Zone{zone}, .at = {}, .days = parse_days(days_of_week)};
  try {
    for (const auto part : split(at, ',')) gate.at.push_back(parse_time_of_day(part));
  } catch (const Error& error) {
    throw Error{error.exit(), "--at: {}", error.what()};
  }
  std::ranges::sort(gate.at);
  const auto twice = std::ranges::unique(gate.at);
  gate.at.erase(twice.begin(), twice.end());
  return gate;
}

std::vector<Slot> slots_between(const Gate& gate, UtcTime since, UtcTime until) {
  std::vector<Slot> found;
  const auto last_day = gate.zone.local_day(until);
  // A day earlier: a skipped time is due at the change, which may be after midnight.
  for (auto day = gate.zone.local_day(since) - days{1}; day <= last_day; day += days{1}) {
    for (auto& slot : slots_of(gate, day)) {
      if (slot.at > since && slot.at <= until) found.push_back(std::move(slot));
    }
  }
  return found;
}

bool is_ahead(const Gate& gate, const std::string& slot, UtcTime now) {
  const auto soon = now + days{1};
  // Names are in the order of their times, but for the hour that autumn repeats.
  const bool is_later = slot.ends_with(gate.zone.name()) && slot > gate.zone.format(soon);
  return is_later || std::ranges::any_of(slots_between(gate, now, soon),
                                         [&](const Slot& one) { return one.name == slot; });
}

std::optional<Slot> last_slot(const Gate& gate, UtcTime now) {
  auto found = slots_between(gate, now - kLongestShut, now);
  return found.empty() ? std::nullopt : std::optional{std::move(found.back())};
}

std::optional<Slot> next_slot(const Gate& gate, UtcTime now) {
  auto found = slots_between(gate, now, now + kLongestShut);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

}  // namespace schedule
