#include <provider/race_day.hpp>
#include <provider/race_results_source.hpp>
#include <provider/raceform.hpp>
#include <provider/rpscrape.hpp>

namespace provider {

namespace {

std::vector<Question> file_of_results(const Request& request) {
  return {race_day::question(request)};
}

Results read_rpscrape(Answer& answer, const Request& request) {
  return rpscrape::results(answer.content.whole(), answer.name, request.now);
}

Results read_raceform(Answer& answer, const Request& request) {
  return raceform::results(answer.content.whole(), answer.name, request.now);
}

Source source_of_results(std::string_view name, ReadResults read) {
  return {.name = name,
          .key = {},
          .extension = "csv",
          .prices = {},
          .results = {.options = race_day::options(), .questions = file_of_results, .read = read},
          .cards = {},
          .injuries = {},
          .lineups = {},
          .referees = {},
          .news = {}};
}

}  // namespace

Source rpscrape_source() {
  return source_of_results("rpscrape", read_rpscrape);
}

Source raceform_source() {
  return source_of_results("raceform", read_raceform);
}

}  // namespace provider
