#include "captures.hpp"

#include <store/ingest.hpp>
#include <store/to_come.hpp>

#include <algorithm>

namespace fetch_odds {

namespace {

using std::chrono::days;

// Quotas are of calendar months.
UtcTime next_month(UtcTime now) {
  using namespace std::chrono;
  const year_month_day today{floor<days>(now)};
  return sys_days{(today.year() / today.month() + months{1}) / 1};
}

schedule::Credits credits_of(store::Database& db, const config::Config& config,
                             const config::Capture& wanted,
                             std::span<const provider::Question> questions, UtcTime now) {
  schedule::Credits credits{.left = store::credits_left(db, wanted.provider, now),
                            .reserve = config.provider(wanted.provider).credit_reserve,
                            .others = std::chrono::ceil<days>(next_month(now) - now).count() *
                                      wanted.other_credits_a_day};
  for (const auto& question : questions) credits.capture += question.predicted;
  return credits;
}

const char* state_of(const schedule::Capture& capture, UtcTime now) {
  if (capture.is_given_up) return "given up";
  return capture.at <= now ? "due" : "planned";
}

}  // namespace

const config::Capture& captures_of(const cli::Run& run, const config::Config& config) {
  if (run.has("plan") && run.has("due")) throw Error{Exit::usage, "--plan or --due, not both"};
  for (const auto* option : {"provider", "from", "sport", "markets", "regions", "books"}) {
    if (run.has(option)) {
      throw Error{Exit::usage, "--{}: with --plan and --due the configuration says it", option};
    }
  }
  if (config.capture) return *config.capture;
  throw Error{Exit::config, "config/betops.yaml has no section 'capture': nothing is planned"};
}

const provider::Source& source_of(const config::Capture& wanted) {
  const auto sources = provider::sources();
  const auto found = std::ranges::find(sources, wanted.provider, &provider::Source::name);
  if (found != sources.end() && found->is_live && found->prices.questions) return *found;
  throw Error{Exit::config, "capture.provider: '{}' has no prices to capture", wanted.provider};
}

Plan plan_of(store::Database& db, const config::Config& config, const config::Capture& wanted,
             std::span<const provider::Question> questions, UtcTime now) {
  constexpr days kBack{2};  // further than any run or start that an answer serves
  std::vector<schedule::Game> games;
  for (const auto& game : store::games_to_come(db, wanted.sport, wanted.provider, now)) {
    games.push_back({.starts_at = game.starts_at, .listed_at = game.listed_at});
  }
  const auto answers =
      store::answered_at(db, wanted.provider, questions.front().scope, now - kBack, now);
  Plan plan{.captures = {},
            .credits = credits_of(db, config, wanted, questions, now),
            .end = next_month(now)};
  plan.captures =
      plan_captures(wanted.rules(config.timezone), games, answers, plan.credits, now, plan.end);
  return plan;
}

void print(const cli::Run& run, const Plan& plan) {
  cli::Table table{run.format, {"at", "until", "use", "games", "credits", "state"}};
  for (const auto& capture : plan.captures.captures) {
    table.add({format_utc(capture.at), format_utc(capture.until),
               std::string{to_string(capture.use)}, capture.games, capture.credits,
               state_of(capture, run.now)});
  }
  table.finish();
}

std::string in_words(const Plan& plan, UtcTime now) {
  const auto& captures = plan.captures.captures;
  const auto given_up = std::ranges::count_if(captures, &schedule::Capture::is_given_up);
  const auto next = std::ranges::find_if(captures, [now](const schedule::Capture& capture) {
    return !capture.is_given_up && capture.at > now;
  });
  const auto& credits = plan.credits;
  return fmt::format(
      "captures={}{} credits={} credits_left={} reserve={} others={} given_up={} "
      "shortfall={} until={}",
      std::ssize(captures) - given_up,
      next == captures.end() ? "" : " next=" + format_utc(next->at), plan.captures.credits,
      credits.left ? fmt::to_string(*credits.left) : "unknown", credits.reserve, credits.others,
      given_up, plan.captures.shortfall, format_utc(plan.end));
}

}  // namespace fetch_odds
