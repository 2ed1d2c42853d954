#pragma once

#include <base/answer.hpp>
#include <signals/series.hpp>

#include <cstdint>

namespace signals {

// How far back prices are read for a signal.
inline constexpr std::chrono::hours kLookBack{6};

// Several books that move one way within two hours.
struct Steam {
  int direction = 0;       // 1: towards the first side, -1: the other; 0: there is none
  std::int64_t books = 0;  // that moved
  std::int64_t of = 0;     // that could have
  double confidence = 0;   // min(1, share of the books x mean move / 0.5)
};

// A book moved if for some t of at most two hours it stands max(0.5, 0.5 t) or more from where
// it stood t hours ago. At least three have to. `unknown` where fewer than three had a price
// in the last six hours before now, and have one now.
Answer<Steam> steam(std::span<const Series> all, UtcTime now);

}  // namespace signals
