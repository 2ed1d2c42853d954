#pragma once

#include <base/time.hpp>
#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace store {

// How the bets of a strategy have gone that were placed in the last 30 days.
struct Form {
  std::int64_t losing_run = 0;  // losses at their end; pushes and voids neither count nor break
  std::optional<double> clv;    // the mean; nothing: fewer than 30 have a close
};
using Forms = std::map<std::string, Form>;  // by strategy

Forms forms(Database& db, bets::Mode mode, UtcTime now);

}  // namespace store
