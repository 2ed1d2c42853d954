#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <optional>

// What the exchange says of a market to win, in whichever of its formats.
namespace provider::betfair {

inline const market::Market kWin{.kind = market::Kind::win};

Ratio ratio_in(const Json& number);
Money money_in(const Json& amount);  // throws Malformed for less than nothing

// Of what was matched. "NaN" and "Infinity" are texts, and 0 is no price: there is none. A
// starting price is the quotient of sums: where it is no simple ratio, it is taken to the ninth
// decimal.
std::optional<odds::Price> price_in(const std::optional<Json>& said);

// An adjustment factor, 0 to 100. Throws Malformed.
Ratio reduction_in(const Json& factor);

market::RunnerStatus runner_status(const Json& status);

// How a race's field has a runner that stands so.
market::Entrant entered(market::Entrant entrant, const market::TradedRunner& traded);

}  // namespace provider::betfair
