#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

#include <functional>
#include <span>
#include <string_view>

namespace strategy {

// What is bet by predictions: which markets, and what a pick is asked once it has a price
// that may be taken and a probability (the filters "gates" and "model").
struct Modelled {
  std::string_view strategy;
  const EdgeRules& rules;
  std::function<bool(const market::Market&)> wants;
  std::vector<Filter> filters;  // in order, without those above and "error"
};

// Of each side the line and the price with the most edge among those that pass. Where one
// line of a side looks like an error, none of that side is bet.
Selected select_modelled(const Slate& slate, const Modelled& modelled, const market::Books& books,
                         const Placed& placed);

}  // namespace strategy
