#include <provider/betfair_source.hpp>
#include <provider/betfair_stream_source.hpp>
#include <provider/espn_source.hpp>
#include <provider/football_data_source.hpp>
#include <provider/nba_com_source.hpp>
#include <provider/ndjson_source.hpp>
#include <provider/race_results_source.hpp>
#include <provider/racecards_source.hpp>
#include <provider/recording.hpp>
#include <provider/rss_source.hpp>
#include <provider/source.hpp>
#include <provider/text.hpp>
#include <provider/the_odds_api_source.hpp>

#include <array>
#include <filesystem>

namespace provider {

namespace {

void require_league(const Question& question, const Answer& answer,
                    const market::Fixture& fixture) {
  if (question.league.empty() || fixture.league == question.league) return;
  throw Error{Exit::data,
              "{}: asked for {}, and event '{}' is of {}; nothing is stored",
              answer.name,
              question.league,
              quotable(fixture.provider_id),
              quotable(fixture.league)};
}

void require_time(const Question& question, const Answer& answer, const market::Fixture& fixture) {
  if (!question.within || fixture.start_assumed) return;
  if (fixture.starts_at >= question.within->from && fixture.starts_at < question.within->until) {
    return;
  }
  throw Error{Exit::data,
              "{}: asked for {} to {}, and '{}' begins at {}; nothing is stored",
              answer.name,
              format_utc(question.within->from),
              format_utc(question.within->until),
              quotable(fixture.course.empty() ? fixture.name : fixture.course),
              format_utc(fixture.starts_at)};
}

}  // namespace

std::span<const Source> sources() {
  static const std::array kSources = {
      the_odds_api::source(), football_data::source(), betfair::source(), betfair::stream_source(),
      espn::source(),         nba_com::source(),       rss::source(),     racecards::source(),
      rpscrape_source(),      raceform_source(),       ndjson::source()};
  return kSources;
}

std::optional<std::string> Request::option(const char* name) const {
  const auto found = options.find(name);
  return found == options.end() ? std::nullopt : std::optional{found->second};
}

Question question_of_file(const Request& request, Extent extent) {
  const auto& file = *request.file;
  return {.name = {},
          .scope = "from " + std::filesystem::path{file}.filename().string(),
          .extent = extent,
          .ask = [file] { return read_answer(file); }};
}

void require_asked(const Question& question, const Answer& answer, const Prices& prices) {
  for (const auto& listing : prices.listings) require_league(question, answer, listing.fixture);
}

void require_asked(const Question& question, const Answer& answer, const Results& results) {
  for (const auto& one : results.results) {
    require_league(question, answer, one.fixture);
    require_time(question, answer, one.fixture);
  }
}

void require_asked(const Question& question, const Answer& answer, const Cards& cards) {
  for (const auto& card : cards.cards) {
    require_league(question, answer, card.fixture);
    require_time(question, answer, card.fixture);
  }
}

}  // namespace provider
