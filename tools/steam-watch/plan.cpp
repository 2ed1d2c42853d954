#include "commands.hpp"

#include <config/config.hpp>
#include <steam-watch/day.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace steam_watch {

namespace {

// "60 min to 15:40 Leicester, 10 min to 14:50 Redcar"
std::string words(const schedule::Look& look, const Day& day, const Zone& zone) {
  std::vector<std::string> races;
  for (const auto& [start, before] : look.races) {
    const auto& race = day.races[start];
    races.push_back(
        fmt::format("{} min to {}", before.count(), race_words(race.event, race.course, zone)));
  }
  return fmt::format("{}", fmt::join(races, ", "));
}

}  // namespace

Exit plan(const cli::Run& run) {
  const auto config = config::load(run.home);
  const Zone zone{config.timezone};
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  const auto day = day_of(db, zone, run.now);
  cli::Table table{run.format, {"at", "until", "state", "races"}};
  std::int64_t ahead = 0;
  std::int64_t past = 0;
  for (const auto& look : day.looks) {
    const auto state = state_of(db, look, run.now);
    const bool is_past = state == LookState::missed || state == LookState::done;
    ++(is_past ? past : ahead);
    if (is_past) continue;
    table.add({look.at, look.until, to_string(state), words(look, day, zone)});
  }
  table.finish();
  run.summary(fmt::format("races={} looks={} past={}", day.races.size(), ahead, past));
  return Exit::ok;
}

}  // namespace steam_watch
