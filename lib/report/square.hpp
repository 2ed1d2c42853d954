#pragma once

namespace report {

inline double square(double x) {
  return x * x;
}

}  // namespace report
