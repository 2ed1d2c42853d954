#include "overrides.hpp"

#include <base/error.hpp>
#include <store/overrides.hpp>

#include <fmt/format.h>

namespace gen_bets {

namespace {

constexpr std::chrono::hours kWarned{24};  // so long it is said that one has expired

// Calls `apply` with a value that counts now; in words, why one does not.
template <typename Apply>
std::string apply_one(store::Database& db, const char* name, UtcTime now, Apply apply) {
  const auto given = store::find_override(db, name, now);
  if (!given || given->value == "off") return {};
  try {
    const auto until = parse_utc(given->until);
    if (until > now) {
      apply(Ratio::parse(given->value), given->until);
      return {};
    }
    if (now - until > kWarned) return {};
    return fmt::format("the override {} = {} is ignored: it expired at {}", name, given->value,
                       given->until);
  } catch (const Error& error) {
    return fmt::format("the override {} = {} until {} is ignored: {}", name, given->value,
                       given->until, error.what());
  }
}

}  // namespace

std::vector<std::string> apply_overrides(store::Database& db, config::Config& config, UtcTime now) {
  auto& rules = config.strategies.tips;
  std::vector<std::string> ignored;
  if (!rules.enabled) return ignored;
  ignored.push_back(apply_one(db, "min_conf", now, [&](Ratio value, const std::string& until) {
    if (value < Ratio{} || value > Ratio{1}) throw Error{Exit::data, "it is from 0 to 1"};
    rules.min_conf = value.value();
    rules.min_conf_until = until;
  }));
  ignored.push_back(apply_one(db, "nap_max_odds", now, [&](Ratio value, const std::string& until) {
    if (value <= Ratio{1}) throw Error{Exit::data, "a price is more than 1"};
    rules.nap_max_odds = value;
    rules.nap_max_odds_until = until;
  }));
  std::erase(ignored, "");
  return ignored;
}

}  // namespace gen_bets
