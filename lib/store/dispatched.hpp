#pragma once

#include <store/outbox.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

enum class Tiding {
  daily,
  placed,
  settled,
  alert,
  tip,
  no_tips,
  danger,
  combo,
  pick,  // of a race, a tip or not
  thread,
  digest,
  day,
  week,
};

// What channels were told of already. For a transaction of the caller's, with the message
// that tells it: both are there, or neither.
class Dispatched {
 public:
  explicit Dispatched(Database& db);

  bool was(Tiding kind, const std::string& channel, const std::string& what);
  void tell(Tiding kind, const std::string& channel, const std::string& what, MessageId in,
            UtcTime now);

 private:
  Statement find_;
  Statement insert_;
};

// Of something that channels were told: how many were, at how many it has arrived, and when
// it did at the last of them; as it was known at `now`.
struct Delivery {
  std::int64_t told = 0;
  std::int64_t arrived = 0;
  std::optional<UtcTime> last;
};
Delivery delivery_of(Database& db, Tiding kind, const std::string& what, UtcTime now);

}  // namespace store
