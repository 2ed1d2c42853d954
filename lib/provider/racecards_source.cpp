#include <provider/race_day.hpp>
#include <provider/racecards.hpp>
#include <provider/racecards_source.hpp>

namespace provider::racecards {

namespace {

std::vector<Question> file_of_cards(const Request& request) {
  return {race_day::question(request)};
}

Cards read_racecards(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return cards(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {
      .name = "racecards",
      .key = {},
      .extension = "json",
      .prices = {},
      .results = {},
      .cards = {.options = race_day::options(), .questions = file_of_cards, .read = read_racecards},
      .injuries = {},
      .lineups = {},
      .referees = {},
      .news = {}};
}

}  // namespace provider::racecards
