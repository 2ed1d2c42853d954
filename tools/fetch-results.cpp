// fetch-results - ask a provider for scores and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>
#include <store/ingest.hpp>

namespace {

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add);
  for (const auto& source : provider::sources()) {
    fetch::add_options(add, source, source.results.options);
  }
}

// An answer of which nothing can be used is a wrong answer, not an empty one.
void require_some(const provider::Results& results, const provider::Answer& answer) {
  if (!results.skipped.empty() && results.results.empty() && results.unfinished.empty()) {
    const auto& first = results.skipped.front();
    throw Error{Exit::data, "{}: none of it can be used; {}: {}", answer.name, first.where,
                first.reason};
  }
}

Exit run(const cli::Run& run) {
  const auto& source = fetch::source_of(run);
  const std::string provider{source.name};
  const auto config = config::load(run.home);
  const auto settings = config.provider(provider);
  const auto request = fetch::request_of(run, source, source.results.options, settings);
  auto question = source.results.questions(request).front();
  question.scope.insert(0, "results ");
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  const auto left = store::credits_left(db, provider, run.now);
  fetch::require_credits(settings, left, question.predicted);

  provider::Answer answer;
  provider::Results results;
  store::StoredResults stored;
  const bool asks = !run.dry_run || question.predicted == 0;
  if (asks) {
    answer = question.ask();
    auto poll = fetch::poll_of(run, source, question, answer);
    poll.closed = config.names;
    poll.is_season = source.has_seasons;
    results = source.results.read(answer, request);
    provider::require_asked(question, answer, results);
    require_some(results, answer);
    store::Transaction transaction{db};
    stored = store::store_results(
        db, poll, {.results = results.results, .unfinished = results.unfinished}, run.clock);
    if (!run.dry_run && !config.dry_run) transaction.commit();
  }

  cli::Table listed{run.format, {"where", "reason"}};
  for (const auto* entries : {&results.skipped, &stored.skipped, &stored.doubtful}) {
    for (const auto& entry : *entries) listed.add({entry.where, entry.reason});
  }
  listed.finish();
  const auto skipped = results.skipped.size() + stored.skipped.size();
  const auto noted = fetch::tell(run, stored.notes);
  run.summary(fmt::format(
      "results={} new={} revised={} unchanged={} unfinished={} skipped={} unmatched={}{}{}",
      stored.results, stored.added, stored.revised, stored.unchanged, results.unfinished.size(),
      skipped, stored.unmatched, noted > 0 ? fmt::format(" noted={}", noted) : "",
      fetch::credits_in_words(run, question.predicted, answer.credits.value_or(0),
                              answer.credits_left ? answer.credits_left : left)));
  return skipped > 0 || !stored.doubtful.empty() ? Exit::partial : Exit::ok;
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
