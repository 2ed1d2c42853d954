#pragma once

#include <config/config.hpp>
#include <message/severity.hpp>
#include <store/breakers.hpp>

namespace funds {

// How far the bankroll is below its peak, and what that has slowed or stopped.
struct Drawdown {
  Money bankroll;
  Money peak;
  std::optional<Ratio> share;  // of the peak; nothing: no bankroll yet
  std::map<bets::Breaker, store::Tripped> open;

  // "on", "paused" or "stopped"
  std::string_view betting() const;
};

// By what was on record at `now`.
Drawdown drawdown_at(store::Database& db, bets::Mode mode, UtcTime now);

// Trips and ends what the drawdown of now trips and ends, and puts one alert for that into
// the outbox. To be called in the transaction that moved the money, when it is posted.
Drawdown watch(store::Database& db, const config::Config& config, bets::Mode mode, UtcTime now);

// For the channels that alerts go to.
void alert(store::Database& db, const config::Config& config, const std::string& key,
           message::Severity severity, const std::string& text, UtcTime now);

// "20.5%"; a whole number as such.
std::string percent(Ratio share);

}  // namespace funds
