#pragma once

#include <books/summary.hpp>
#include <dispatch/news.hpp>
#include <store/rows.hpp>
#include <store/top_picks.hpp>

#include <string>
#include <string_view>
#include <vector>

// What the messages of a racing desk have in common.
namespace dispatch {

// A local day, from its first second to the next day's.
struct Day {
  std::chrono::sys_days date;
  UtcTime from;
  UtcTime until;
};
Day day_of(const Zone& zone, std::chrono::sys_days date);
Day today_of(const Desk& desk);

// What was said last of the top picks of a day's races, by start; tips and others.
std::vector<store::ListedPick> picks_of(const Desk& desk, const Day& day);

// What the tips of some days came to, from the first to the one before `end`.
books::Summary summary_of(const Desk& desk, std::chrono::sys_days first, std::chrono::sys_days end);

// Whether a horse has not come out of its race.
bool is_to_run(const Desk& desk, const market::Event& race, market::ParticipantId runner);

std::string clock(const Desk& desk, UtcTime time);  // "15:40", local

// A race that is told in a line.
struct RaceLine {
  market::EventId race;
  UtcTime starts_at;
  std::string text;
};

// "15:40 Leicester - Water Tiger @ 6.0 (91%)".
RaceLine race_line(const Desk& desk, const market::Event& race, const std::string& course,
                   const std::string& horse, const std::optional<odds::Price>& price,
                   double confidence);

// Those that are to come and were not told yet, so many a message, under a heading.
std::vector<News> in_news(const Desk& desk, const IsNew& is_new, const std::vector<RaceLine>& lines,
                          std::string_view heading, std::size_t most);

}  // namespace dispatch
