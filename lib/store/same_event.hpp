#pragma once

namespace store {

// SQL: whether `event`, which is the same match as `first`, has the sides the other way
// round. While one of its names is being parted, the other still says so.
inline constexpr const char* kIsSwapped = R"(
  (first.away = (SELECT coalesce(joined_to, id) FROM participant WHERE id = event.home)
   OR first.home = (SELECT coalesce(joined_to, id) FROM participant WHERE id = event.away)))";

}  // namespace store
