#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// Over or under of what a player does, by a prediction of it, where it is known that he
// plays. What nobody knows is no bet.
Selected select_props(const Slate& slate, const PropsRules& rules, const market::Books& books,
                      const Placed& placed);

}  // namespace strategy
