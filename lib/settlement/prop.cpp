#include <settlement/margin.hpp>
#include <settlement/prop.hpp>

#include <algorithm>
#include <array>

namespace settlement {

namespace {

using market::Side;

constexpr std::int64_t kDouble = 10;  // of a statistic, for a double-double
constexpr std::array<std::string_view, 5> kDoubled = {"points", "rebounds", "assists", "blocks",
                                                      "steals"};

bool is_of_doubles(market::Stat stat) {
  return stat.name() == "double_double" || stat.name() == "triple_double";
}

// What a statistic came to; of what did or did not happen, 1 or 0. Nothing where a part
// of it is not known.
std::optional<std::int64_t> value_of(const market::PlayerLine& line, market::Stat stat) {
  if (const auto own = line.stats.find(stat); own != line.stats.end()) return own->second;
  std::int64_t sum = 0;
  std::int64_t doubles = 0;
  for (const auto part : parts_of(stat)) {
    const auto found = line.stats.find(*market::Stat::find(part));
    if (found == line.stats.end()) return std::nullopt;
    sum += found->second;
    doubles += found->second >= kDouble ? 1 : 0;
  }
  if (!is_of_doubles(stat)) return sum;
  return doubles >= (stat.name() == "double_double" ? 2 : 3) ? 1 : 0;
}

Factor grade_value(const market::Selection& selection, std::int64_t value) {
  if (!selection.market.stat->is_yes_no()) {
    return grade_total(selection.side, value, *selection.line);
  }
  return (selection.side == Side::yes) == (value > 0) ? won() : lost();
}

bool is_decided_at(const market::Selection& selection, std::int64_t value) {
  if (selection.market.stat->may_fall()) return false;
  return is_passed(value, selection.line.value_or(market::Line{}));
}

}  // namespace

std::span<const std::string_view> parts_of(market::Stat stat) {
  return is_of_doubles(stat) ? std::span<const std::string_view>{kDoubled} : stat.parts();
}

std::optional<Factor> grade_prop(const market::Selection& selection, const market::Result& result) {
  const auto stat = *selection.market.stat;
  const bool can_be_read = selection.subject && selection.market.period.is_game() &&
                           (stat.is_yes_no() || selection.line);
  const bool is_over = result.status == market::Status::final;
  const auto not_known = is_over ? std::nullopt : std::optional{void_bet()};
  if (!can_be_read) return not_known;
  const auto found =
      std::ranges::find(result.box, *selection.subject, [](const auto& one) { return one.first; });
  if (found == result.box.end()) return not_known;
  if (!found->second.played) return void_bet();
  const auto value = value_of(found->second, stat);
  if (!value) return not_known;
  return is_over || is_decided_at(selection, *value) ? grade_value(selection, *value) : void_bet();
}

}  // namespace settlement
