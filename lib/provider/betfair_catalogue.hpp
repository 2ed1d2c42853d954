#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace provider::betfair {

// A market to win a race, as listMarketCatalogue has it.
struct Catalogued {
  market::Fixture fixture;                        // without its field
  std::map<std::int64_t, market::Entrant> field;  // by selection id
};

// The id of a market: digits and a dot, nothing that would end the text it is put into.
std::string market_id_of(const Json& entry);
UtcTime start_of(const Json& entry);

// Throws Malformed for what is no market to win a horse race.
Catalogued catalogued(const Json& entry);

// Likewise of one that is known already.
Catalogued known_market(const market::Fixture& fixture);

}  // namespace provider::betfair
