#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace provider::the_odds_api {

// "2024-09-10T00:20:00Z", or seconds since 1970.
UtcTime time_in(const Json& value);

using Skipped = std::vector<market::Skipped>;

// Calls `take` with an entry. One that makes no sense is listed with its place, and is
// the only one that is lost.
template <typename Take>
void take_or_skip(const Json& entry, Skipped& skipped, Take take) {
  try {
    take(entry);
  } catch (const Malformed& error) {
    skipped.push_back({error.where(), error.why()});
  } catch (const Error& error) {
    skipped.push_back({entry.path(), error.what()});
  }
}

// The same for every element of an array.
template <typename Take>
void take_each(const Json& array, Skipped& skipped, Take take) {
  for (rapidjson::SizeType i = 0; i < array.size(); ++i) {
    take_or_skip(array.element(i), skipped, take);
  }
}

// Calls `take` for every event of an answer: an array, one event, or the
// envelope that history comes in, whose time is passed along.
void take_each_event(const Json& root, Skipped& skipped,
                     const std::function<void(const Json& event, std::optional<UtcTime> at)>& take);

// Throws Malformed for members that are missing or of a wrong type.
market::Fixture fixture_in(const Json& event);

}  // namespace provider::the_odds_api
