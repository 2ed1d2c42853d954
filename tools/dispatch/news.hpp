#pragma once

#include <base/zone.hpp>
#include <bets/bet.hpp>
#include <config/config.hpp>
#include <message/card.hpp>
#include <message/channel.hpp>
#include <message/severity.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <functional>
#include <optional>
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
  message::Kind kind{};                               // of the channel that is told
  std::function<void(const std::string& text)> note;  // to the operator
};

constexpr std::chrono::hours kNews{24};  // bets that changed before that are none

// Told together: what it is of, each once a channel, and how it is shown.
struct News {
  std::vector<std::string> what;
  std::vector<message::Card> cards = {};
  std::string text = {};                  // where it is not in cards: one message, as it is
  std::vector<std::string> replies = {};  // each a message under the one before it
  message::Severity severity = message::Severity::info;
  std::optional<UtcTime> until = {};  // worth nothing after it; absent: as its severity has it
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

// ---- of a racing desk ----

// The day's tips whose races are to come, by their start: at most five a message. Nothing is
// told where any of them is not as it should be: Error{Exit::data}. Where nobody has chosen
// the day's tips yet, Error{Exit::temp_fail}.
std::vector<News> tips(const Desk& desk, const IsNew& is_new);

// Why there are no tips today: a warning, once a day.
std::vector<News> no_tips(const Desk& desk, const IsNew& is_new);

// The same where it will not change any more: nothing has failed, there are none.
std::vector<News> certainly_no_tips(const Desk& desk, const IsNew& is_new);

// The day's doubles and trebles; its favourites that the model doubts, ten a message; the top
// pick of every race, forty a message.
std::vector<News> combos(const Desk& desk, const IsNew& is_new);
std::vector<News> danger(const Desk& desk, const IsNew& is_new);
std::vector<News> races(const Desk& desk, const IsNew& is_new);

// For X alone, and nothing for any other channel: the surest of the day's tips that have
// arrived, under a heading with what yesterday's came to. Error{Exit::temp_fail} while
// the tips of the day are on their way.
std::vector<News> thread(const Desk& desk, const IsNew& is_new);

// Whether the morning went well, and if not, which job failed; once a day.
std::vector<News> digest(const Desk& desk, const IsNew& is_new);

// What the tips of today, of this week from Monday on, have come to; once. Where none of
// the day's is settled yet, Error{Exit::temp_fail}.
std::vector<News> roi_of_day(const Desk& desk, const IsNew& is_new);
std::vector<News> roi_of_week(const Desk& desk, const IsNew& is_new);

}  // namespace dispatch
