#pragma once

#include <report/random.hpp>

// A number from 0 to 1, the same everywhere.
inline double uniform(report::Random& random) {
  return static_cast<double>(random.next() >> 11) * 0x1p-53;
}
