#include "commands.hpp"

#include <config/config.hpp>
#include <steam-watch/watching.hpp>

#include <algorithm>

namespace steam_watch {

namespace {

std::chrono::sys_days day_asked(const cli::Run& run, const Zone& zone) {
  if (!run.has("date")) return zone.local_day(run.now);
  try {
    return parse_date(run.text("date"));
  } catch (const Error& error) {
    throw Error{Exit::usage, "--date: {}", error.what()};
  }
}

cli::Cell result_of(const store::ListedSteamer& one) {
  if (one.position) return *one.position;
  return one.code.empty() ? cli::Cell{} : cli::Cell{one.code};
}

}  // namespace

Exit report(const cli::Run& run) {
  const auto config = config::load(run.home);
  const Zone zone{config.timezone};
  const auto day = day_asked(run, zone);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  store::ExchangeMarkets markets{db, exchange(), run.now};
  const auto steamers = store::steamers_between(db, zone.start_of(day),
                                                zone.start_of(day + std::chrono::days{1}), run.now);
  cli::Table table{run.format,
                   {"found_at", "level", "start", "race", "runner", "market", "since", "prices",
                    "drop", "traded", "bsp", "position"}};
  std::int64_t boomers = 0;
  for (const auto& one : steamers) {
    const auto& steamer = one.found.steamer;
    if (steamer.level == market::SteamLevel::boomer) ++boomers;
    const auto& sp = one.starting_price;
    table.add({one.found.at, to_string(steamer.level), one.race.starts_at,
               race_words(one.race, one.course, zone), one.runner, one.found.market,
               one.found.morning, path_of(markets, one.race, one.found),
               cli::Cell::number(100 * steamer.drop(), 1), steamer.traded,
               sp ? cli::Cell::number_text(to_string(*sp)) : cli::Cell{}, result_of(one)});
  }
  table.finish();
  run.summary(fmt::format("date={} steamers={} boomers={}", format_date(day),
                          std::ssize(steamers) - boomers, boomers));
  return Exit::ok;
}

}  // namespace steam_watch
