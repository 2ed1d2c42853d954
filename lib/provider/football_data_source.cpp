#include <provider/football_data.hpp>
#include <provider/football_data_site.hpp>
#include <provider/football_data_source.hpp>

#include <array>

namespace provider::football_data {

namespace {

constexpr auto kOptions = std::to_array<Option>({
    {"league", "KEY", "which league, as in E0"},
    {"season", "YEARS", "which season, as in 2023-24"},
});

std::vector<Question> season_question(const Request& request) {
  const auto league = request.option("league");
  const auto season = request.option("season");
  if (request.file) {
    auto question = question_of_file(request, Extent::markets);
    question.league = league.value_or("");
    return {question};
  }
  if (!league || !season) {
    throw Error{Exit::usage, "football-data: --league and --season, or --from, are needed"};
  }
  season_path(*league, *season);
  const auto ask = [site = request.base_url, timeout = request.timeout, league = *league,
                    season = *season] { return season_csv(site, timeout, league, season); };
  return {{.name = {},
           .scope = *league + ' ' + *season,
           .league = *league,
           .extent = Extent::markets,
           .ask = ask}};
}

void require_season(const Answer& answer, const Request& request, const market::Fixture& fixture) {
  const auto season = request.option("season");
  if (!season || is_of_season(fixture.starts_at, *season)) return;
  throw Error{Exit::data,   "{}: {} v {} at {} is not of the season that was asked for, {}",
              answer.name,  fixture.home,
              fixture.away, format_utc(fixture.starts_at),
              *season};
}

void read_prices(Answer& answer, const Request& request, const TakePrices& take) {
  auto read = prices(answer.content.whole(), answer.name, request.now);
  for (const auto& listing : read.listings) require_season(answer, request, listing.fixture);
  take(std::move(read));
}

Results read_results(Answer& answer, const Request& request) {
  auto read = results(answer.content.whole(), answer.name);
  for (const auto& one : read.results) require_season(answer, request, one.fixture);
  return read;
}

}  // namespace

Source source() {
  return {.name = "football-data",
          .key = {},
          .extension = "csv",
          .has_seasons = true,
          .prices = {.options = kOptions, .questions = season_question, .read = read_prices},
          .results = {.options = kOptions, .questions = season_question, .read = read_results}};
}

}  // namespace provider::football_data
