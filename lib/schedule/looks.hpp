#pragma once

#include <base/time.hpp>

#include <cstddef>
#include <span>
#include <vector>

// When the exchange is looked at for horses that are backed.
namespace schedule {

// One answer of the exchange, for one or more races. It is due from `at` until one has come
// since, or until `until`: then it has been missed.
struct Look {
  struct Race {
    std::size_t start;            // which of the starts
    std::chrono::minutes before;  // it: 60, 30, 10
  };
  UtcTime at;
  UtcTime until;
  std::vector<Race> races;
};

// Of each start one 60, 30 and 10 minutes before it. Those that fall within two minutes from
// the first of them are one, at its time. By time. All starts of a day are to be given, also
// those that were: which looks are one does not depend on when it is asked.
std::vector<Look> looks_before(std::span<const UtcTime> starts);

}  // namespace schedule
