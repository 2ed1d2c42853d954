#pragma once

#include <base/time.hpp>
#include <bets/bet.hpp>
#include <bets/breaker.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>

// What has slowed or stopped the desk, and what ended that.
namespace store {

struct Tripped {
  UtcTime at;
  std::string why;
};

// Those that were open at `now`.
std::map<bets::Breaker, Tripped> open_breakers(Database& db, bets::Mode mode, UtcTime now);

// The row's id; 0 where it is open already.
std::int64_t trip(Database& db, bets::Mode mode, bets::Breaker breaker, UtcTime now,
                  const std::string& why);

// The row's id; 0 where it is not open. A hard stop is ended by hand alone.
enum class By { itself, hand };
std::int64_t resume(Database& db, bets::Mode mode, bets::Breaker breaker, UtcTime now, By by,
                    const std::string& why);

}  // namespace store
