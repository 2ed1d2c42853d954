#pragma once

#include <market/listing.hpp>
#include <provider/betfair_api.hpp>

#include <span>
#include <string>

namespace provider::betfair {

// The catalogue of the races that begin from `from` until before `until`, and the books of
// all its markets and of those that are `unfinished`: the answers as they came, one after the
// other. Of a batch that is not answered the error is in their place, and other batches are asked
// all the same, but after one that asking again does not mend. Throws Error where no book was
// answered.
std::string ask(Api& api, UtcTime from, UtcTime until, UtcTime now,
                std::span<const market::Fixture> unfinished);

}  // namespace provider::betfair
