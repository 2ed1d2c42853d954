#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <vector>

namespace provider {

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

}  // namespace provider
