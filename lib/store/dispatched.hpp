#pragma once

#include <store/outbox.hpp>
#include <store/sqlite.hpp>

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

}  // namespace store
