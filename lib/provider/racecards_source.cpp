#include <provider/racecards.hpp>
#include <provider/racecards_source.hpp>

namespace provider::racecards {

namespace {

std::vector<Question> file_of_cards(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  throw Error{Exit::usage, "racecards: --from is needed: a file that rpscrape wrote"};
}

Cards read_racecards(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return cards(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {.name = "racecards",
          .key = {},
          .extension = "json",
          .prices = {},
          .results = {},
          .cards = {.options = {}, .questions = file_of_cards, .read = read_racecards},
          .injuries = {},
          .lineups = {},
          .referees = {},
          .news = {}};
}

}  // namespace provider::racecards
