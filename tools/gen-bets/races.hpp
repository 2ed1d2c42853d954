#pragma once

#include <base/zone.hpp>
#include <bets/top_pick.hpp>
#include <store/runners.hpp>
#include <strategy/tip.hpp>

#include <optional>
#include <span>
#include <vector>

namespace gen_bets {

// What is known of races before their start, and how the top picks of others have done.
class Races {
 public:
  Races(store::Database& db, bets::Mode mode, const Zone& zone, UtcTime now);

  strategy::Race of(const market::Event& event);

  // Of the 30 days that end yesterday.
  std::span<const bets::GradedPick> graded();

 private:
  store::Database& db_;
  bets::Mode mode_;
  const Zone& zone_;
  UtcTime now_;
  store::RunnersReader runners_;
  std::optional<std::vector<bets::GradedPick>> graded_;
};

}  // namespace gen_bets
