#include <provider/betfair_values.hpp>
#include <provider/text.hpp>

namespace provider::betfair {

Ratio ratio_in(const Json& number) {
  return Ratio::parse(lower_case(number.number()));
}

Money money_in(const Json& amount) {
  constexpr std::int64_t kMinor = 100;
  const auto ratio = ratio_in(amount);
  if (ratio < Ratio{}) throw amount.wrong("less than nothing");
  return Money::from_minor(scale(kMinor, ratio, Rounding::down));
}

std::optional<odds::Price> price_in(const std::optional<Json>& said) {
  constexpr std::int64_t kFinest = 1'000'000'000;  // of a price
  if (!said || !said->is_number()) return std::nullopt;
  const auto ratio = ratio_in(*said);
  if (ratio <= Ratio{1}) return std::nullopt;
  if (ratio.denominator() <= kFinest || ratio_of(ratio.value()).denominator() <= kFinest) {
    return odds::Price::parse(said->number());
  }
  return odds::Price::from_ratio(scale(kFinest, ratio, Rounding::half_down), kFinest);
}

Ratio reduction_in(const Json& factor) {
  constexpr std::int64_t kPercent = 100;
  const auto share = ratio_in(factor) / Ratio{kPercent};
  if (share < Ratio{} || share > Ratio{1}) throw factor.wrong("not from 0 to 100");
  return share;
}

market::RunnerStatus runner_status(const Json& status) {
  if (status.string() == "REMOVED_VACANT") return market::RunnerStatus::removed;
  return market::parse_runner_status(lower_case(status.string()));
}

market::Entrant entered(market::Entrant entrant, const market::TradedRunner& traded) {
  switch (traded.status) {
    case market::RunnerStatus::removed:
      entrant.entry = market::Entry::non_runner;
      entrant.since = traded.removed_at;
      break;
    case market::RunnerStatus::winner:
    case market::RunnerStatus::loser:
    case market::RunnerStatus::placed: entrant.entry = market::Entry::runner; break;
    default: break;
  }
  return entrant;
}

}  // namespace provider::betfair
