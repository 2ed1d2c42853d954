#include <provider/text.hpp>
#include <provider/written_time.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace provider {

namespace {

using std::chrono::minutes;

// As RFC 822 and those who do not keep to it name them.
struct NamedZone {
  std::string_view name;
  int hours;
};
constexpr auto kZones = std::to_array<NamedZone>({{"gmt", 0},
                                                  {"ut", 0},
                                                  {"utc", 0},
                                                  {"z", 0},
                                                  {"est", -5},
                                                  {"edt", -4},
                                                  {"cst", -6},
                                                  {"cdt", -5},
                                                  {"mst", -7},
                                                  {"mdt", -6},
                                                  {"pst", -8},
                                                  {"pdt", -7}});
constexpr auto kMonths = std::to_array<std::string_view>(
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});

std::optional<int> digits_in(std::string_view text, std::size_t least, std::size_t most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_number = error == std::errc{} && end == text.data() + text.size() &&
                         text.size() >= least && text.size() <= most && text[0] != '-';
  return is_number ? std::optional{value} : std::nullopt;
}

// The word at the start, which is taken away.
std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  const auto word = text.substr(0, text.find_first_of(" \t\r\n"));
  text.remove_prefix(word.size());
  return word;
}

// "04:04:48", "04:04".
std::optional<std::chrono::seconds> clock_in(std::string_view text) {
  if (text.size() != 5 && text.size() != 8) return std::nullopt;
  const auto hour = digits_in(text.substr(0, 2), 2, 2);
  const auto minute = digits_in(text.substr(3, 2), 2, 2);
  const auto second = text.size() == 8 ? digits_in(text.substr(6), 2, 2) : std::optional{0};
  const bool has_colons = text[2] == ':' && (text.size() == 5 || text[5] == ':');
  if (!hour || !minute || !second || !has_colons) return std::nullopt;
  if (*hour > 23 || *minute > 59 || *second > 60) return std::nullopt;  // 60: a leap second
  return std::chrono::hours{*hour} + minutes{*minute} + std::chrono::seconds{*second};
}

// "-0500", or "-05:00" with a colon between.
std::optional<minutes> offset_in(std::string_view text, std::string_view between) {
  if (text.size() != 5 + between.size() || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  if (text.substr(3, between.size()) != between) return std::nullopt;
  const auto hour = digits_in(text.substr(1, 2), 2, 2);
  const auto minute = digits_in(text.substr(3 + between.size()), 2, 2);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  const auto ahead = std::chrono::hours{*hour} + minutes{*minute};
  return text[0] == '-' ? -ahead : ahead;
}

std::optional<minutes> zone_in(std::string_view text) {
  const auto name = lower_case(text);
  const auto found = std::ranges::find(kZones, name, &NamedZone::name);
  if (found != kZones.end()) return std::chrono::hours{found->hours};
  return offset_in(text, "");
}

std::optional<int> year_in(std::string_view text) {
  const auto year = digits_in(text, 2, 4);
  if (!year || text.size() == 4) return year;
  if (text.size() == 3) return std::nullopt;
  return *year + (*year < 50 ? 2000 : 1900);
}

std::optional<std::chrono::sys_days> day_of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}};
  return date.ok() ? std::optional{std::chrono::sys_days{date}} : std::nullopt;
}

}  // namespace

std::optional<UtcTime> time_of_rfc822(std::string_view text) {
  auto word = take_word(text);
  if (word.ends_with(',')) word = take_word(text);
  const auto day = digits_in(word, 1, 2);
  const auto month = std::ranges::find(kMonths, lower_case(take_word(text)).substr(0, 3));
  const auto year = year_in(take_word(text));
  const auto clock = clock_in(take_word(text));
  const auto zone = zone_in(take_word(text));
  if (!day || month == kMonths.end() || !year || !clock || !zone) return std::nullopt;
  if (!trimmed(text).empty()) return std::nullopt;
  const auto date = day_of(*year, static_cast<unsigned>(month - kMonths.begin()) + 1,
                           static_cast<unsigned>(*day));
  return date ? std::optional{*date + *clock - *zone} : std::nullopt;
}

std::optional<UtcTime> time_of_rfc3339(std::string_view text) {
  constexpr std::size_t kDate = 10;  // "2026-11-21"
  text = trimmed(text);
  if (text.size() <= kDate || (text[kDate] != 'T' && text[kDate] != 't')) return std::nullopt;
  const auto year = digits_in(text.substr(0, 4), 4, 4);
  const auto month = digits_in(text.substr(5, 2), 2, 2);
  const auto day = digits_in(text.substr(8, 2), 2, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto date = day_of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
  auto rest = text.substr(kDate + 1);
  const auto clock = clock_in(rest.substr(0, rest.find_first_of(".Zz+-")));
  rest.remove_prefix(std::min(rest.find_first_of("Zz+-"), rest.size()));  // and a fraction
  const auto zone = lower_case(rest) == "z" ? std::optional{minutes{0}} : offset_in(rest, ":");
  if (!date || !clock || !zone) return std::nullopt;
  return *date + *clock - *zone;
}

}  // namespace provider
