#include <health/race_day.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

namespace health {

namespace {

constexpr std::int64_t kEnoughRunners = 100;  // with a price at eight
constexpr double kMostUnpriced = 0.10;        // of the top picks
constexpr std::string_view kDay = "day-";     // what may be missing is named so
constexpr std::string_view kNoRacing = "no racing";

Finding pipeline(const RaceDay& day) {
  std::vector<std::string_view> missing;
  if (day.races == 0) missing.emplace_back("cards");
  if (day.predicted == 0) missing.emplace_back("predictions");
  if (day.picks == 0) missing.emplace_back("picks");
  Finding found{.name = "day-pipeline",
                .value = fmt::format("{} races, {} predicted, {} picked", day.races, day.predicted,
                                     day.picks)};
  if (missing.empty()) return found;
  found.status = Status::critical;
  found.value = fmt::format("{}", fmt::join(missing, ", "));
  found.hint = "'safecron history' of fetch-cards, predict and gen-bets";
  return found;
}

Finding dispatch(const RaceDay& day) {
  Finding found{
      .name = "day-dispatch",
      .value = fmt::format("{} tips, {} told, {} arrived", day.tips, day.told, day.arrived)};
  if (!day.has_channel) {
    found.value = fmt::format("{} tips, and no channel", day.tips);
    return found;
  }
  const bool is_missing =
      day.tips > 0 ? std::min(day.told, day.arrived) < day.tips : !day.told_none;
  if (!is_missing) return found;
  found.status = Status::critical;
  found.value =
      "dispatch: " + (day.tips > 0 ? found.value : "nobody was told that there are no tips");
  found.hint = "'notify list' says what stands in the way; then 'dispatch tips'";
  return found;
}

Finding at_eight(const RaceDay& day) {
  Finding found{.name = "day-0800", .value = fmt::format("{} runners priced", day.runners_priced)};
  if (day.polls_0800 > 0) return found;
  found.status = Status::warning;
  found.value = "0800 poll";
  found.hint = "'safecron history odds-0800': what falls is then measured from a later price";
  return found;
}

// A poll is of the hour that begins when it was due.
Finding hourly(const RaceDay& day, const std::vector<DuePoll>& due) {
  std::vector<std::string> gaps;
  for (const auto& one : due) {
    const bool is_there = std::ranges::any_of(day.hourly, [&](UtcTime at) {
      return at >= one.at && at < one.at + std::chrono::hours{1};
    });
    if (!is_there) gaps.push_back(one.name);
  }
  Finding found{.name = "day-hourly",
                .value = fmt::format("{} of {} polls", due.size() - gaps.size(), due.size())};
  if (gaps.empty()) return found;
  found.status = Status::warning;
  found.value = fmt::format("hourly polls {}", fmt::join(gaps, " "));
  found.limit = fmt::format("{} a day", due.size());
  found.hint = "'safecron history odds-hourly'";
  return found;
}

Finding results(const RaceDay& day) {
  Finding found{.name = "day-results", .value = "complete"};
  if (day.without_result == 0) return found;
  found.status = day.wanted > 0 ? Status::critical : Status::warning;
  found.value = fmt::format("results of {} races, {} of them picked or bet on", day.without_result,
                            day.wanted);
  found.hint = "fetch-results; of races that were not run, by an answer that says so";
  return found;
}

Finding settlement(const RaceDay& day) {
  Finding found{.name = "day-settled", .value = "all bets"};
  if (day.open_bets == 0) return found;
  found.status = Status::critical;
  found.value = fmt::format("settlement of {} bets", day.open_bets);
  found.hint = "'settle -n' says which and why";
  return found;
}

// What was there, and was not good.
std::vector<Finding> doubts(const RaceDay& day) {
  std::vector<Finding> found;
  if (day.polls_0800 > 0 && day.runners_priced < kEnoughRunners) {
    found.push_back({.name = "runners-priced",
                     .status = Status::warning,
                     .value = fmt::format("{} at eight", day.runners_priced),
                     .limit = fmt::format("{}", kEnoughRunners),
                     .hint = "the exchange, or the markets that were asked for: its log"});
  }
  const auto share =
      day.picks > 0 ? static_cast<double>(day.unpriced) / static_cast<double>(day.picks) : 0;
  if (share > kMostUnpriced) {
    found.push_back({.name = "picks-priced",
                     .status = Status::warning,
                     .value = fmt::format("{} of {} top picks had no price ({:.0f}%)", day.unpriced,
                                          day.picks, share * 100),
                     .limit = fmt::format("{:.0f}%", kMostUnpriced * 100),
                     .hint = "names that did not match: the log of the job that asks for prices"});
  }
  if (day.partial_results > 0) {
    found.push_back({.name = "results-unmatched",
                     .status = Status::warning,
                     .value = "results that could not be used",
                     .hint = "the log of fetch-results lists them"});
  }
  return found;
}

}  // namespace

std::vector<Finding> judge_race_day(const RaceDay& day, const std::vector<DuePoll>& due) {
  if (day.races == 0 && day.is_listed) {
    return {{.name = "day-pipeline", .value = std::string{kNoRacing}}};
  }
  std::vector<Finding> found{pipeline(day),    dispatch(day), at_eight(day),
                             hourly(day, due), results(day),  settlement(day)};
  std::ranges::move(doubts(day), std::back_inserter(found));
  return found;
}

std::vector<std::string> race_day_lines(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  bool is_raced = true;
  for (const auto& finding : findings) {
    if (!finding.name.starts_with(kDay)) continue;
    is_raced = is_raced && finding.value != kNoRacing;
    if (finding.status != Status::ok) lines.push_back("MISSING " + finding.value);
  }
  if (lines.empty()) lines.emplace_back(is_raced ? "OK" : "OK (no racing)");
  return lines;
}

}  // namespace health
