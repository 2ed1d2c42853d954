#pragma once

#include <base/time.hpp>

#include <chrono>
#include <string_view>
#include <vector>

namespace provider::betfair {

// When a history of prices is looked at, as if the exchange had been asked then.
struct Looks {
  std::vector<std::chrono::seconds> before;  // the scheduled off
  std::chrono::seconds every{};              // from midnight UTC on; 0: not

  // The first after a time, within the week before the off and the day after it; a time that
  // never comes where there is none.
  UtcTime next(UtcTime after, UtcTime off) const;
};

// "60m,30m,10m" and "1h"; "none" is none of that kind. Throws Error{Exit::usage}.
Looks parse_looks(std::string_view before, std::string_view every);

}  // namespace provider::betfair
