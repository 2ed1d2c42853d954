#include <provider/nba_com.hpp>
#include <provider/nba_com_source.hpp>

namespace provider::nba_com {

namespace {

std::vector<Question> questions(const Request& request) {
  if (request.file) return {question_of_file(request, Extent::part)};
  throw Error{Exit::usage,
              "nba-com: --from is needed: NBA.com answers browsers alone; keep its "
              "scheduleLeagueV2.json with one"};
}

Cards read_cards(Answer& answer, const Request&) {
  return with_name(answer, [&] { return cards(answer.content.whole()); });
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return results(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {.name = "nba-com",
          .key = {},
          .extension = "json",
          .prices = {},
          .results = {.options = {}, .questions = questions, .read = read_results},
          .cards = {.options = {}, .questions = questions, .read = read_cards}};
}

}  // namespace provider::nba_com
