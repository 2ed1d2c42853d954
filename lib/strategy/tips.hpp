#pragma once

#include <market/book.hpp>
#include <strategy/bands.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// The runner of a race in whom a model has the highest confidence; of several the one with
// the shorter price, then the lower racecard number. It is a tip where it has a price that
// may be taken, of a market whose sum is within bounds, and where the confidence reaches
// min_conf or its band has had a profit. A race has one tip. A confidence is no probability:
// the pick has none, and no edge.
Selected select_tips(const Slate& slate, const TipsRules& rules, const market::Books& books,
                     const Placed& placed);

// Whether a confidence is enough, and by which of the two rules. A band earns its place with
// a profit over at least 30 settled picks of the 30 days before today.
Ruling is_sure_enough(double confidence, const TipsRules& rules,
                      std::span<const bets::GradedPick> graded);

std::string_view tip_level(double confidence);  // "High" from 0.90, "Medium" from 0.80, "Low"

}  // namespace strategy
