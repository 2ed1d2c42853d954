#include <provider/ndjson.hpp>
#include <provider/ndjson_source.hpp>

namespace provider::ndjson {

namespace {

std::vector<Question> file_question(const Request& request) {
  if (!request.file) throw Error{Exit::usage, "ndjson: --from is needed"};
  return {question_of_file(request, Extent::part)};
}

void read_prices(Answer& answer, const Request& request, const TakePrices& take) {
  prices(answer.content, answer.name, request.now, take);
}

Results read_results(Answer& answer, const Request& request) {
  return results(answer.content, answer.name, request.now);
}

Cards read_cards(Answer& answer, const Request& request) {
  return cards(answer.content, answer.name, request.now);
}

}  // namespace

Source source() {
  return {.name = "ndjson",
          .key = {},
          .extension = "json",
          .prices = {.options = {}, .questions = file_question, .read = read_prices},
          .results = {.options = {}, .questions = file_question, .read = read_results},
          .cards = {.options = {}, .questions = file_question, .read = read_cards}};
}

}  // namespace provider::ndjson
