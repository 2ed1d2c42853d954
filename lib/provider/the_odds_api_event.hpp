#pragma once

#include <market/listing.hpp>
#include <provider/entries.hpp>

#include <functional>
#include <optional>

namespace provider::the_odds_api {

// "2024-09-10T00:20:00Z", or seconds since 1970.
UtcTime time_in(const Json& value);

// Calls `take` for every event of an answer: an array, one event, or the
// envelope that history comes in, whose time is passed along.
void take_each_event(const Json& root, Skipped& skipped,
                     const std::function<void(const Json& event, std::optional<UtcTime> at)>& take);

// Throws Malformed for members that are missing or of a wrong type.
market::Fixture fixture_in(const Json& event);

}  // namespace provider::the_odds_api
