#pragma once

#include <base/time.hpp>
#include <market/listing.hpp>
#include <provider/json.hpp>

#include <optional>

// What is said of one race, in either generation of the format. Each throws Malformed, or
// Error{Exit::data} for what makes no sense.
namespace provider::racecards {

market::Card race_in(const Json& race, UtcTime now);

// Of values that one generation writes as numbers and the other as text; "" and null are
// absent.
std::optional<std::int64_t> count_in(const Json& object, const char* key);
std::string words_in(const Json& object, const char* key);

}  // namespace provider::racecards
