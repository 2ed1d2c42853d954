// fetch-results - ask a provider for scores and store what changed

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch/asking.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>
#include <races/complete.hpp>
#include <store/ingest.hpp>
#include <store/race_inputs.hpp>

#include <algorithm>

namespace {

bool has_results(const provider::Source& source) {
  return source.results.questions != nullptr;
}

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add, has_results);
  fetch::add_options(add, [](const provider::Source& source) { return source.results.options; });
}

struct Totals {
  store::StoredResults stored;  // its counts
  std::size_t unfinished = 0;
  std::size_t skipped = 0;
  bool is_doubtful = false;
  std::int64_t noted = 0;
  std::int64_t credits = 0;
  std::optional<std::int64_t> credits_left;
};

// Whom to ask, and what.
struct Job {
  const provider::Source& source;
  provider::Request request;
  std::map<std::string, std::set<std::string>> names;  // of leagues that have no others
  bool keeps = false;
};

std::vector<provider::Question> fetch(const cli::Run& run, store::Database& db, const Job& job,
                                      provider::Question question, cli::Table& listed,
                                      Totals& totals) {
  question.scope.insert(0, "results ");
  auto answer = question.ask();
  auto poll = fetch::poll_of(run, job.source, question, answer);
  poll.closed = job.names;
  poll.is_season = job.source.has_seasons;
  const auto results = job.source.results.read(answer, job.request);
  provider::require_asked(question, answer, results);
  fetch::require_some(!results.results.empty() || !results.unfinished.empty(), results.skipped,
                      answer);

  store::Transaction transaction{db};
  const auto stored = store::store_results(
      db, poll, {.results = results.results, .unfinished = results.unfinished}, run.clock);
  if (job.keeps) transaction.commit();

  for (const auto* entries : {&results.skipped, &stored.skipped, &stored.doubtful}) {
    for (const auto& entry : *entries) listed.add({entry.where, entry.reason});
  }
  totals.stored.results += stored.results;
  totals.stored.added += stored.added;
  totals.stored.revised += stored.revised;
  totals.stored.unchanged += stored.unchanged;
  totals.stored.unmatched += stored.unmatched;
  totals.unfinished += results.unfinished.size();
  totals.skipped += results.skipped.size() + stored.skipped.size();
  totals.is_doubtful = totals.is_doubtful || !stored.doubtful.empty();
  totals.noted += fetch::tell(run, stored.notes);
  totals.credits += answer.credits.value_or(0);
  if (answer.credits_left) totals.credits_left = answer.credits_left;
  const auto next = job.source.results.next;
  return next ? next(results, job.request) : std::vector<provider::Question>{};
}

// Of a day on which nothing was run, by who lists its races, there may be no file.
bool is_without_racing(store::Database& db, const provider::Question& question, UtcTime now) {
  if (!question.within) return false;
  const auto& [from, until] = *question.within;
  const auto day = store::race_inputs(db, from, until, std::min(now, until));
  return day.is_listed && day.races == 0;
}

void summarize(const cli::Run& run, const Totals& totals, std::int64_t predicted) {
  const auto& stored = totals.stored;
  run.summary(fmt::format(
      "results={} new={} revised={} unchanged={} unfinished={} skipped={} unmatched={}{}{}",
      stored.results, stored.added, stored.revised, stored.unchanged, totals.unfinished,
      totals.skipped, stored.unmatched,
      totals.noted > 0 ? fmt::format(" noted={}", totals.noted) : "",
      fetch::credits_in_words(run, predicted, totals.credits, totals.credits_left)));
}

Exit run(const cli::Run& run) {
  const auto& source = fetch::source_of(run, has_results);
  const std::string provider{source.name};
  const auto config = config::load(run.home);
  const auto settings = config.provider(provider);
  const Job job{.source = source,
                .request = fetch::request_of(run, source, source.results.options, settings),
                .names = config.names,
                .keeps = !run.dry_run && !config.dry_run};
  const auto questions = source.results.questions(job.request);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  const auto predicted = fetch::predicted_of(questions);
  Totals totals;
  totals.credits_left = store::credits_left(db, provider, run.now);
  fetch::require_credits(settings, totals.credits_left, predicted);

  cli::Table listed{run.format, {"where", "reason"}};
  if (!run.dry_run || predicted == 0) {
    const auto failed = fetch::ask_all(questions, [&](const provider::Question& question) {
      if (is_without_racing(db, question, run.now)) return std::vector<provider::Question>{};
      return fetch(run, db, job, question, listed, totals);
    });
    for (const auto& [question, why] : failed) listed.add({question, why});
    totals.skipped += failed.size();
  }
  listed.finish();
  summarize(run, totals, predicted);
  // Of a day that was asked for as such: what is stored stays, and the rest is to come.
  for (const auto& question : questions) {
    if (!question.within) continue;
    races::require_results(db, Zone{config.timezone}, question.within->from, question.within->until,
                           run.now);
  }
  return totals.skipped > 0 || totals.is_doubtful ? Exit::partial : Exit::ok;
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
