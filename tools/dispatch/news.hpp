#pragma once

#include <base/zone.hpp>
#include <bets/bet.hpp>
#include <config/config.hpp>
#include <message/card.hpp>
#include <message/severity.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

// What there is to tell, from the store as it was known at `now`.
namespace dispatch {

struct Desk {
  store::Database& db;
  const config::Config& config;
  bets::Mode mode = bets::Mode::paper;
  const Zone& zone;
  UtcTime now;
};

constexpr std::chrono::hours kNews{24};  // bets that changed before that are none

// Told together: what it is of, each once a channel, and how it is shown.
struct News {
  std::vector<std::string> what;
  std::vector<message::Card> cards;
  message::Severity severity = message::Severity::info;
};

// Whether a channel was not told of it yet.
using IsNew = std::function<bool(const std::string& what)>;

// The last 24 hours and 30 days; of a local day.
std::vector<News> daily(const Desk& desk, const IsNew& is_new);

// Bets that were placed in the last 24 hours, those of one run together.
std::vector<News> placed(const Desk& desk, const IsNew& is_new);

// Bets that were settled in the last 24 hours; one that is settled again is told again.
std::vector<News> settled(const Desk& desk, const IsNew& is_new);

// What the last healthcheck found not to be well.
std::vector<News> alerts(const Desk& desk, const IsNew& is_new);

}  // namespace dispatch
