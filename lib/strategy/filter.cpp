#include <strategy/filter.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace strategy {

std::string_view to_string(Verdict verdict) {
  constexpr std::array<std::string_view, 4> kWords = {"pass", "drop", "abstain", "wait"};
  return kWords[static_cast<std::size_t>(verdict)];
}

bool passes(std::span<const Filter> filters, Pick& pick) {
  return std::ranges::all_of(filters, [&](const Filter& filter) {
    auto [verdict, why] = filter.ask(pick);
    pick.asked.push_back({std::string{filter.name}, verdict, std::move(why)});
    return verdict != Verdict::drop;
  });
}

Ruling at_least(double edge, double least) {
  // 0.55 - 1/2 is less than 0.05 in binary.
  constexpr double kRounding = 1e-12;
  const bool is_enough = edge >= least - kRounding;
  return {is_enough ? Verdict::pass : Verdict::drop,
          fmt::format("edge {:.3f} {} {:.3f}", edge, is_enough ? ">=" : "<", least)};
}

Ruling no_error(double edge, double most) {
  if (edge > most) return {Verdict::drop, looks_like_error(edge, most)};
  return {Verdict::pass, fmt::format("edge {:.3f} <= {:.3f}", edge, most)};
}

double confidence(double edge, std::span<const Asked> asked, double extra) {
  const auto passed = std::ranges::count(asked, Verdict::pass, &Asked::verdict);
  return 0.7 * std::clamp(edge / 0.15, 0.0, 1.0) +
         0.2 * std::min(static_cast<double>(passed) / 4, 1.0) + 0.1 * std::clamp(extra, 0.0, 1.0);
}

std::string_view confidence_level(double confidence) {
  return confidence >= 0.7 ? "HIGH" : confidence >= 0.4 ? "MEDIUM" : "LOW";
}

}  // namespace strategy
