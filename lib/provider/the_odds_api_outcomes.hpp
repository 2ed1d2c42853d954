#pragma once

#include <market/listing.hpp>
#include <odds/format.hpp>
#include <provider/json.hpp>
#include <provider/the_odds_api_markets.hpp>

#include <string>
#include <vector>

namespace provider::the_odds_api {

struct Outcome {
  market::Offer offer;
  rapidjson::SizeType index = 0;  // in the array it came from
};

struct Outcomes {
  market::Market market;  // 1x2 for h2h with a draw
  std::vector<Outcome> outcomes;
  std::vector<market::Skipped> skipped;
};

// The bets of one market of one book. An outcome whose name, point or price
// makes no bet is skipped; a market whose handicaps contradict each other, and one that
// may have a draw or not, is skipped whole.
Outcomes read_outcomes(const Json& outcomes, const MarketKey& key, const market::Fixture& fixture,
                       odds::Format format);

}  // namespace provider::the_odds_api
