#include <fetch-odds/questions.hpp>
#include <provider/the_odds_api_client.hpp>
#include <secret/secrets.hpp>

namespace {

namespace api = provider::the_odds_api;

std::vector<api::OddsQuestion> odds_questions(const cli::Run& run) {
  std::vector<api::OddsQuestion> questions;
  for (const auto& sport : api::parse_names(run.text("sport"), "--sport")) {
    api::OddsQuestion question{.sport = sport,
                               .markets = api::parse_names(run.text("markets"), "--markets"),
                               .regions = api::parse_names(run.text("regions"), "--regions"),
                               .books = {}};
    if (run.has("books")) question.books = api::parse_names(run.text("books"), "--books");
    questions.push_back(std::move(question));
  }
  return questions;
}

fetch::Question question_for_file(const cli::Run& run, const std::string& provider) {
  auto question = fetch::question_for_file(run, provider);
  if (provider == "the-odds-api" && run.has("sport")) {
    const auto asked = odds_questions(run);
    if (asked.size() != 1) throw Error{Exit::usage, "--from: one --sport was expected"};
    question.scope = api::scope_of(asked.front());
    question.answers = store::Answers::whole;
  }
  return question;
}

std::vector<fetch::Question> questions_for_api(const cli::Run& run,
                                               const config::Provider& settings) {
  if (!run.has("sport")) throw Error{Exit::usage, "the-odds-api: --sport or --from is needed"};
  const auto asked = odds_questions(run);
  const auto client =
      std::make_shared<api::Client>(api::Account{.base_url = settings.base_url,
                                                 .key = secret::value_of(run.home, "ODDS_API_KEY"),
                                                 .timeout = settings.timeout});
  std::vector<fetch::Question> questions;
  for (const auto& question : asked) {
    questions.push_back({.name = question.sport,
                         .scope = api::scope_of(question),
                         .answers = store::Answers::whole,
                         .predicted = api::predicted_credits(question),
                         .ask = [client, question] { return client->odds(question); }});
  }
  return questions;
}

}  // namespace

std::vector<fetch::Question> questions_for(const cli::Run& run, const std::string& provider,
                                           const config::Provider& settings) {
  if (run.has("from")) return {question_for_file(run, provider)};
  if (provider == "the-odds-api") return questions_for_api(run, settings);
  return {fetch::question_for_site(run, settings)};
}
