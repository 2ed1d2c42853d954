// fetch-results - ask a provider for scores and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/football_data.hpp>
#include <provider/football_data_site.hpp>
#include <provider/ndjson.hpp>
#include <provider/recording.hpp>
#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_client.hpp>
#include <store/ingest.hpp>

#include <functional>

namespace {

namespace api = provider::the_odds_api;

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("provider", "the-odds-api, football-data or ndjson", text(), "NAME");
  add("from", "Read the answer from a file, - for standard input, instead of asking", text(),
      "FILE");
  add("record", "Keep the answer as it came under raw/");
  add("sport", "the-odds-api: a sport, as in basketball_nba", text(), "KEY");
  add("days-from", "the-odds-api: also games of the last 1 to 3 days",
      cxxopts::value<int>()->default_value("1"), "DAYS");
  add("league", "football-data: which league, as in E0", text(), "KEY");
  add("season", "football-data: which season, as in 2023-24", text(), "YEARS");
}

struct Question {
  std::string scope;
  std::int64_t predicted = 0;  // credits
  std::function<provider::Answer()> ask;
};

Question question_for_api(const cli::Run& run, const config::Provider& settings) {
  if (!run.has("sport")) throw Error{Exit::usage, "the-odds-api: --sport or --from is needed"};
  const auto sports = api::parse_names(run.text("sport"), "--sport");
  if (sports.size() != 1) throw Error{Exit::usage, "--sport: one was expected"};
  const auto days = run.args["days-from"].as<int>();
  if (days < 1 || days > 3) throw Error{Exit::usage, "--days-from: 1, 2 or 3 was expected"};
  const api::Account account{.base_url = settings.base_url,
                             .key = config::secret(run.home, "ODDS_API_KEY"),
                             .timeout = settings.timeout};
  return {.scope = fmt::format("scores {}", sports.front()),
          .predicted = api::predicted_score_credits(days),
          .ask = [=] { return api::Client{account}.scores(sports.front(), days); }};
}

Question question_for_site(const cli::Run& run, const config::Provider& settings) {
  if (!run.has("league") || !run.has("season")) {
    throw Error{Exit::usage, "football-data: --league and --season, or --from, are needed"};
  }
  const auto league = run.text("league");
  const auto season = run.text("season");
  provider::football_data::season_path(league, season);
  return {.scope = "results " + league + ' ' + season, .ask = [=] {
            return provider::football_data::season_csv(settings.base_url, settings.timeout, league,
                                                       season);
          }};
}

Question question_for(const cli::Run& run, const std::string& provider,
                      const config::Provider& settings) {
  if (provider != "the-odds-api" && provider != "football-data" && provider != "ndjson") {
    throw Error{Exit::usage, "no such provider: '{}' (the-odds-api, football-data, ndjson)",
                provider};
  }
  if (run.has("from")) {
    const auto file = run.text("from");
    return {.scope = "results from " + std::filesystem::path{file}.filename().string(),
            .ask = [file] { return provider::read_answer(file); }};
  }
  if (provider == "the-odds-api") return question_for_api(run, settings);
  if (provider == "football-data") return question_for_site(run, settings);
  throw Error{Exit::usage, "ndjson: --from is needed"};
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

void check_reserve(const config::Provider& settings, std::optional<std::int64_t> left,
                   std::int64_t predicted) {
  if (!left || predicted == 0 || *left - predicted >= settings.credit_reserve) return;
  throw Error{Exit::temp_fail,
              "not asked: {} credits are left, this costs {}, and {} are kept in reserve", *left,
              predicted, settings.credit_reserve};
}

// The part of the summary that is about credits; empty where they cost nothing.
std::string credits_line(std::int64_t predicted, const provider::Answer& answer,
                         std::optional<std::int64_t> left, bool asked) {
  if (predicted == 0) return {};
  auto line = asked ? fmt::format(" credits={}", answer.credits.value_or(0))
                    : fmt::format(" predicted={}", predicted);
  if (answer.credits_left) left = answer.credits_left;
  if (left) line += fmt::format(" credits_left={}", *left);
  return line;
}

Exit run(const cli::Run& run) {
  if (!run.has("provider")) throw Error{Exit::usage, "--provider is needed"};
  const auto provider = run.text("provider");
  const auto settings = config::load(run.home).provider(provider);
  const auto question = question_for(run, provider, settings);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  const auto left = store::credits_left(db, provider, run.now);
  check_reserve(settings, left, question.predicted);

  provider::Answer answer;
  provider::Results results;
  store::StoredResults stored;
  const bool asks = !run.dry_run || question.predicted == 0;
  if (asks) {
    answer = question.ask();
    store::Poll poll{.provider = provider,
                     .scope = question.scope,
                     .label = {},
                     .at = run.now,
                     .credits = answer.credits,
                     .credits_left = answer.credits_left,
                     .raw = {}};
    if (run.has("record") && !run.dry_run) {
      const auto* extension = provider == "football-data" ? "csv" : "json";
      poll.raw = provider::record_answer(run.home, provider, run.now, answer.text, extension);
    }
    results = results_in(run, provider, answer);
    require_some(results, answer);
    store::Transaction transaction{db};
    stored = store::store_results(db, poll, results.results);
    if (!run.dry_run) transaction.commit();
  }

  cli::Table skipped{run.format, {"where", "reason"}};
  for (const auto& entry : results.skipped) skipped.add({entry.where, entry.reason});
  skipped.finish();
  run.summary(fmt::format("results={} new={} revised={} unchanged={} unfinished={} skipped={}{}",
                          stored.results, stored.added, stored.revised, stored.unchanged,
                          results.unfinished, results.skipped.size(),
                          credits_line(question.predicted, answer, left, asks)));
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
