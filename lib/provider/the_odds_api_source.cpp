#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_client.hpp>
#include <provider/the_odds_api_source.hpp>

#include <array>
#include <memory>

namespace provider::the_odds_api {

namespace {

constexpr auto kPriceOptions = std::to_array<Option>({
    {"sport", "KEY,...", "sports, as in basketball_nba"},
    {"markets", "KEY,...", "markets", "h2h"},
    {"regions", "KEY,...", "whose books", "us"},
    {"books", "KEY,...", "these books, instead of regions"},
    {"odds-format", "FORMAT", "of the prices in --from: decimal or american"},
});
constexpr auto kResultOptions = std::to_array<Option>({
    {"sport", "KEY", "a sport, as in basketball_nba"},
    {"days-from", "DAYS", "also games of the last 1 to 3 days", "1"},
});

std::shared_ptr<Client> client_of(const Request& request) {
  return std::make_shared<Client>(
      Account{.base_url = request.base_url, .key = request.key(), .timeout = request.timeout});
}

std::string sport_in(const Request& request) {
  const auto sport = request.option("sport");
  if (!sport) throw Error{Exit::usage, "the-odds-api: --sport or --from is needed"};
  return *sport;
}

// "upcoming" asks for the next events of all sports.
std::string league_of(const std::string& sport) {
  return sport == "upcoming" ? "" : sport;
}

// What was asked for is decimal; what is replayed may be told, or tells itself.
std::optional<odds::Format> price_format(const Request& request) {
  if (!request.file) return odds::Format::decimal;
  const auto name = request.option("odds-format");
  if (!name) return std::nullopt;
  if (name == "decimal") return odds::Format::decimal;
  if (name == "american") return odds::Format::american;
  throw Error{Exit::usage, "--odds-format: decimal or american was expected: '{}'", *name};
}

std::vector<OddsQuestion> odds_questions(const Request& request) {
  const auto names = [&](const char* option, const std::string& flag) {
    const auto list = request.option(option);
    return list ? parse_names(*list, flag) : std::vector<std::string>{};
  };
  std::vector<OddsQuestion> questions;
  for (const auto& sport : parse_names(sport_in(request), "--sport")) {
    questions.push_back({.sport = sport,
                         .markets = names("markets", "--markets"),
                         .regions = names("regions", "--regions"),
                         .books = names("books", "--books")});
  }
  return questions;
}

// With what had been asked, an answer also says what has been withdrawn.
Question replayed_prices(const Request& request) {
  price_format(request);
  auto question = question_of_file(request, Extent::markets);
  if (!request.option("sport")) return question;
  const auto asked = odds_questions(request);
  if (asked.size() != 1) throw Error{Exit::usage, "--from: one --sport was expected"};
  question.scope = scope_of(asked.front());
  question.league = league_of(asked.front().sport);
  question.extent = Extent::whole;
  return question;
}

std::vector<Question> price_questions(const Request& request) {
  if (request.file) return {replayed_prices(request)};
  const auto asked = odds_questions(request);
  const auto client = client_of(request);
  std::vector<Question> questions;
  questions.reserve(asked.size());
  for (const auto& question : asked) {
    questions.push_back({.name = question.sport,
                         .scope = scope_of(question),
                         .league = league_of(question.sport),
                         .extent = Extent::whole,
                         .predicted = predicted_credits(question),
                         .ask = [client, question] { return client->odds(question); }});
  }
  return questions;
}

int days_in(const Request& request) {
  const auto days = request.option("days-from");
  if (days != "1" && days != "2" && days != "3") {
    throw Error{Exit::usage, "--days-from: 1, 2 or 3 was expected"};
  }
  return days->front() - '0';
}

std::vector<Question> score_questions(const Request& request) {
  if (request.file) {
    auto question = question_of_file(request, Extent::markets);
    question.league = league_of(request.option("sport").value_or(""));
    return {question};
  }
  const auto sports = parse_names(sport_in(request), "--sport");
  if (sports.size() != 1) throw Error{Exit::usage, "--sport: one was expected"};
  const auto days = days_in(request);
  const auto ask = [client = client_of(request), sport = sports.front(), days] {
    return client->scores(sport, days);
  };
  return {{.name = {},
           .scope = sports.front(),
           .league = league_of(sports.front()),
           .predicted = predicted_score_credits(days),
           .ask = ask}};
}

void read_prices(Answer& answer, const Request& request, const TakePrices& take) {
  take(with_name(
      answer, [&] { return prices(answer.content.whole(), request.now, price_format(request)); }));
}

Results read_results(Answer& answer, const Request& request) {
  return with_name(answer, [&] { return scores(answer.content.whole(), request.now); });
}

}  // namespace

Source source() {
  return {
      .name = "the-odds-api",
      .key = "ODDS_API_KEY",
      .extension = "json",
      .is_live = true,
      .prices = {.options = kPriceOptions, .questions = price_questions, .read = read_prices},
      .results = {.options = kResultOptions, .questions = score_questions, .read = read_results}};
}

}  // namespace provider::the_odds_api
