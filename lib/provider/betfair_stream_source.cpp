#include <provider/betfair_stream.hpp>
#include <provider/betfair_stream_source.hpp>

#include <array>

namespace provider::betfair {

namespace {

constexpr std::array kLookOptions = {
    Option{.name = "before",
           .placeholder = "DURATION,...",
           .help = "prices so long before the scheduled off, or none",
           .otherwise = "60m,30m,10m"},
    Option{.name = "every",
           .placeholder = "DURATION",
           .help = "and this often until then, or none",
           .otherwise = "1h"}};

std::vector<Question> prices_questions(const Request& request) {
  if (!request.file) throw Error{Exit::usage, "betfair-stream: --from is needed"};
  parse_looks(*request.option("before"), *request.option("every"));
  return {question_of_file(request, Extent::part)};
}

std::vector<Question> results_questions(const Request& request) {
  if (!request.file) throw Error{Exit::usage, "betfair-stream: --from is needed"};
  return {question_of_file(request, Extent::part)};
}

void read_history(Answer& answer, const Request& request, const TakePrices& take) {
  const auto looks = parse_looks(*request.option("before"), *request.option("every"));
  stream_prices(answer.content, answer.name, looks, take);
}

Results read_ends(Answer& answer, const Request&) {
  return stream_results(answer.content, answer.name);
}

}  // namespace

Source stream_source() {
  return {.name = "betfair-stream",
          .key = {},
          .extension = "json",
          .ids = "betfair",
          .prices = {.options = kLookOptions, .questions = prices_questions, .read = read_history},
          .results = {.options = {}, .questions = results_questions, .read = read_ends},
          .cards = {}};
}

}  // namespace provider::betfair
