// fetch-results - ask a provider for scores and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch/question.hpp>
#include <provider/football_data.hpp>
#include <provider/ndjson.hpp>
#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_client.hpp>
#include <secret/secrets.hpp>
#include <store/ingest.hpp>

namespace {

namespace api = provider::the_odds_api;

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add);
  add("sport", "the-odds-api: a sport, as in basketball_nba", cxxopts::value<std::string>(), "KEY");
  add("days-from", "the-odds-api: also games of the last 1 to 3 days",
      cxxopts::value<int>()->default_value("1"), "DAYS");
}

fetch::Question question_for_api(const cli::Run& run, const config::Provider& settings) {
  if (!run.has("sport")) throw Error{Exit::usage, "the-odds-api: --sport or --from is needed"};
  const auto sports = api::parse_names(run.text("sport"), "--sport");
  if (sports.size() != 1) throw Error{Exit::usage, "--sport: one was expected"};
  const auto days = run.args["days-from"].as<int>();
  if (days < 1 || days > 3) throw Error{Exit::usage, "--days-from: 1, 2 or 3 was expected"};
  const api::Account account{.base_url = settings.base_url,
                             .key = secret::value_of(run.home, "ODDS_API_KEY"),
                             .timeout = settings.timeout};
  return {.name = {},
          .scope = sports.front(),
          .predicted = api::predicted_score_credits(days),
          .ask = [=] { return api::Client{account}.scores(sports.front(), days); }};
}

fetch::Question question_for(const cli::Run& run, const std::string& provider,
                             const config::Provider& settings) {
  auto question = run.has("from")              ? fetch::question_for_file(run, provider)
                  : provider == "the-odds-api" ? question_for_api(run, settings)
                                               : fetch::question_for_site(run, settings);
  question.scope.insert(0, "results ");
  return question;
}

provider::Results results_in(const cli::Run& run, const std::string& provider,
                             const provider::Answer& answer) {
  if (provider == "football-data") {
    return provider::football_data::results(answer.text, answer.name);
  }
  if (provider == "ndjson") return provider::ndjson::results(answer.text, answer.name, run.now);
  try {
    return api::scores(answer.text, run.now);
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", answer.name, error.what()};
  }
}

// An answer of which nothing can be used is a wrong answer, not an empty one.
void require_some(const provider::Results& results, const provider::Answer& answer) {
  if (!results.skipped.empty() && results.results.empty() && results.unfinished == 0) {
    const auto& first = results.skipped.front();
    throw Error{Exit::data, "{}: none of it can be used; {}: {}", answer.name, first.where,
                first.reason};
  }
}

Exit run(const cli::Run& run) {
  const auto provider = fetch::provider_of(run);
  const auto config = config::load(run.home);
  const auto settings = config.provider(provider);
  const auto question = question_for(run, provider, settings);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  const auto left = store::credits_left(db, provider, run.now);
  fetch::require_credits(settings, left, question.predicted);

  provider::Answer answer;
  provider::Results results;
  store::StoredResults stored;
  const bool asks = !run.dry_run || question.predicted == 0;
  if (asks) {
    answer = question.ask();
    const auto poll = fetch::poll_of(run, provider, question, answer);
    results = results_in(run, provider, answer);
    require_some(results, answer);
    store::Transaction transaction{db};
    stored = store::store_results(db, poll, results.results);
    if (!run.dry_run && !config.dry_run) transaction.commit();
  }

  cli::Table skipped{run.format, {"where", "reason"}};
  auto& entries = results.skipped;
  entries.insert(entries.end(), stored.skipped.begin(), stored.skipped.end());
  for (const auto& entry : entries) skipped.add({entry.where, entry.reason});
  skipped.finish();
  run.summary(fmt::format(
      "results={} new={} revised={} unchanged={} unfinished={} skipped={}{}", stored.results,
      stored.added, stored.revised, stored.unchanged, results.unfinished, results.skipped.size(),
      fetch::credits_in_words(run, question.predicted, answer.credits.value_or(0),
                              answer.credits_left ? answer.credits_left : left)));
  return results.skipped.empty() ? Exit::ok : Exit::partial;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "fetch-results",
                    .summary = "ask a provider for scores and store what changed",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
