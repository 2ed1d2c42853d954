#include <provider/ndjson.hpp>
#include <provider/ndjson_source.hpp>

namespace provider::ndjson {

namespace {

std::vector<Question> file_question(const Request& request) {
  if (!request.file) throw Error{Exit::usage, "ndjson: --from is needed"};
  return {question_of_file(request, Extent::part)};
}

Prices read_prices(const Answer& answer, const Request& request) {
  return prices(answer.text, answer.name, request.now);
}

Results read_results(const Answer& answer, const Request& request) {
  return results(answer.text, answer.name, request.now);
}

}  // namespace

Source source() {
  return {.name = "ndjson",
          .key = {},
          .extension = "json",
          .prices = {.options = {}, .questions = file_question, .read = read_prices},
          .results = {.options = {}, .questions = file_question, .read = read_results}};
}

}  // namespace provider::ndjson
