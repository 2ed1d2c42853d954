#pragma once

#include <base/time.hpp>
#include <market/listing.hpp>
#include <provider/json.hpp>

namespace provider::racecards {

struct Runner {
  market::Entrant entrant;
  market::RunnerCard card;
};

// One of a race's `runners`. Throws Malformed.
Runner runner_in(const Json& runner, UtcTime now);

}  // namespace provider::racecards
