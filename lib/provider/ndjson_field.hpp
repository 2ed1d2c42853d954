#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

// What lines say of a race or a tournament beside prices. Each throws Error{Exit::data}
// for what makes no sense.
namespace provider::ndjson {

// Of a line with `entrant`: who is in the field.
market::Entrant entrant_in(const Json& line, UtcTime now);

// Of a line with `places`: what a book pays for them.
market::PlaceOffer places_in(const Json& line, UtcTime now);

}  // namespace provider::ndjson
