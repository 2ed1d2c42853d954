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
  if (request.file) return {question_of_file(request, Extent::markets)};
  const auto league = request.option("league");
  const auto season = request.option("season");
  if (!league || !season) {
    throw Error{Exit::usage, "football-data: --league and --season, or --from, are needed"};
  }
  season_path(*league, *season);
  const auto ask = [site = request.base_url, timeout = request.timeout, league = *league,
                    season = *season] { return season_csv(site, timeout, league, season); };
  return {{.name = {}, .scope = *league + ' ' + *season, .extent = Extent::markets, .ask = ask}};
}

Prices read_prices(const Answer& answer, const Request& request) {
  return prices(answer.text, answer.name, request.now);
}

Results read_results(const Answer& answer, const Request&) {
  return results(answer.text, answer.name);
}

}  // namespace

Source source() {
  return {.name = "football-data",
          .key = {},
          .extension = "csv",
          .prices = {.options = kOptions, .questions = season_question, .read = read_prices},
          .results = {.options = kOptions, .questions = season_question, .read = read_results}};
}

}  // namespace provider::football_data
