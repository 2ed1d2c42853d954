// fetch-odds - ask a provider for prices and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch-odds/captures.hpp>
#include <fetch/asking.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/unfinished.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace {

bool has_prices(const provider::Source& source) {
  return source.prices.questions != nullptr;
}

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add, has_prices);
  add("plan", "Print what the configuration captures, and when; ask nothing");
  add("due", "Ask for what is due of that plan, if anything is");
  add("label", "A name of yours for this poll", cxxopts::value<std::string>(), "TEXT");
  for (const auto& source : provider::sources()) {
    fetch::add_options(add, source, source.prices.options);
  }
}

struct Totals {
  store::Stored stored;
  std::int64_t skipped = 0;
  std::int64_t noted = 0;
  std::int64_t predicted = 0;
  std::int64_t credits = 0;
  std::optional<std::int64_t> credits_left;
};

enum class Keep { no, yes };

// Whom to ask, and what.
struct Job {
  const provider::Source& source;
  provider::Request request;
  std::map<std::string, std::set<std::string>> names;  // of leagues that have no others
  std::string label;                                   // of its polls
  Keep keep = Keep::no;
};

void list(cli::Table& skipped, Totals& totals, std::span<const market::Skipped> entries) {
  for (const auto& entry : entries) skipped.add({entry.where, entry.reason});
  totals.skipped += static_cast<std::int64_t>(entries.size());
}

// What was not answered is not gone.
provider::Extent extent_of(const provider::Question& question, const provider::Prices& said) {
  const bool has_gaps = !said.unanswered.empty();
  const bool is_whole = question.extent == provider::Extent::whole;
  return is_whole && has_gaps ? provider::Extent::markets : question.extent;
}

// What an answer said is stored part by part: all of it, or nothing. Events that it only
// names are put into `said`.
store::Stored store_answer(store::Database& db, const store::Poll& poll, const Job& job,
                           const provider::Question& question, provider::Answer& answer,
                           provider::Prices& said, cli::Table& skipped, Totals& totals) {
  // Begun with the first part: until then others may write.
  std::optional<store::Transaction> transaction;
  std::optional<store::ListingWriter> writer;
  std::vector<market::Skipped> first_skipped;  // of all parts
  std::vector<market::Skipped> unlisted;       // yet: of the newest part
  bool says_something = false;
  job.source.prices.read(answer, job.request, [&](provider::Prices part) {
    provider::require_asked(question, answer, part);
    list(skipped, totals, std::exchange(unlisted, std::move(part.skipped)));
    if (first_skipped.empty() && !unlisted.empty()) first_skipped.push_back(unlisted.front());
    says_something = says_something || provider::says_something(part);
    if (!writer) {
      transaction.emplace(db);
      writer.emplace(db, poll, fetch::answers_of(extent_of(question, part)));
    }
    list(skipped, totals, part.unanswered);
    writer->write(part.listings);
    std::ranges::move(part.unpriced, std::back_inserter(said.unpriced));
  });
  fetch::require_some(says_something, first_skipped, answer);
  auto stored = writer->finish();
  if (job.keep == Keep::yes) transaction->commit();
  list(skipped, totals, unlisted);
  list(skipped, totals, stored.skipped);
  return stored;
}

// What the answer gives reason to ask next.
std::vector<provider::Question> fetch(const cli::Run& run, store::Database& db, const Job& job,
                                      const provider::Question& question, cli::Table& skipped,
                                      Totals& totals) {
  auto answer = question.ask();
  auto poll = fetch::poll_of(run, job.source, question, answer);
  poll.closed = job.names;
  poll.label = run.has("label") ? run.text("label") : job.label;
  provider::Prices said;
  const auto stored = store_answer(db, poll, job, question, answer, said, skipped, totals);

  totals.noted += fetch::tell(run, stored.notes);
  totals.stored.events += said.unpriced.empty() ? stored.events : 0;
  totals.stored.quotes += stored.quotes;
  totals.stored.added += stored.added;
  totals.stored.unchanged += stored.unchanged;
  totals.stored.withdrawn += stored.withdrawn;
  totals.credits += answer.credits.value_or(0);
  if (answer.credits_left) totals.credits_left = answer.credits_left;
  const auto next = job.source.prices.next;
  return next ? next(said, job.request) : std::vector<provider::Question>{};
}

void summarize(const cli::Run& run, const Totals& totals) {
  auto line = fmt::format("events={} quotes={} new={} unchanged={} withdrawn={} skipped={}",
                          totals.stored.events, totals.stored.quotes, totals.stored.added,
                          totals.stored.unchanged, totals.stored.withdrawn, totals.skipped);
  if (totals.noted > 0) line += fmt::format(" noted={}", totals.noted);
  line += fetch::credits_in_words(run, totals.predicted, totals.credits, totals.credits_left);
  run.summary(line);
}

Job job_of(const cli::Run& run, const config::Config& config, const provider::Source& source) {
  const auto settings = config.provider(std::string{source.name});
  auto request = fetch::request_of(run, source, source.prices.options, settings);
  request.players = config.strategies.props.enabled;
  return {.source = source,
          .request = std::move(request),
          .names = config.names,
          .label = {},
          .keep = run.dry_run || config.dry_run ? Keep::no : Keep::yes};
}

Exit ask(const cli::Run& run, const config::Config& config, Job job) {
  constexpr std::chrono::hours kAskedAgain{24};
  const std::string provider{job.source.name};
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  if (job.source.asks_again) {
    job.request.unfinished = store::unfinished_races(db, provider, run.now - kAskedAgain, run.now);
  }
  const auto questions = job.source.prices.questions(job.request);

  Totals totals;
  totals.credits_left = store::credits_left(db, provider, run.now);
  // Those that still wait for their turn count, too.
  const auto predict = [&](std::span<const provider::Question> asked) {
    const auto predicted = totals.predicted + fetch::predicted_of(asked);
    fetch::require_credits(config.provider(provider), totals.credits_left,
                           predicted - totals.credits);
    totals.predicted = predicted;
  };
  predict(questions);
  if (questions.empty()) run.note("nothing to ask for: strategies.props is not enabled");

  cli::Table skipped{run.format, {"where", "reason"}};
  const auto failed = fetch::ask_all(questions, [&](const provider::Question& question) {
    if (run.dry_run && question.predicted > 0) return std::vector<provider::Question>{};
    auto next = fetch(run, db, job, question, skipped, totals);
    if (!next.empty()) predict(next);
    return next;
  });
  for (const auto& [question, why] : failed) skipped.add({question, why});
  totals.skipped += static_cast<std::int64_t>(failed.size());
  skipped.finish();
  summarize(run, totals);
  return totals.skipped > 0 ? Exit::partial : Exit::ok;
}

// Nothing is written, and nobody asked, where nothing is due.
Exit capture(const cli::Run& run, const config::Config& config) {
  const auto& wanted = fetch_odds::captures_of(run, config);
  auto job = job_of(run, config, fetch_odds::source_of(wanted));
  for (const auto& [name, value] : wanted.options) job.request.options[name] = value;
  auto unasked = job.request;
  unasked.key = [] { return std::string{}; };
  const auto plan = [&] {
    auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
    return fetch_odds::plan_of(db, config, wanted, job.source.prices.questions(unasked), run.now);
  }();
  const auto* const due = plan.captures.due(run.now);
  if (run.has("plan")) fetch_odds::print(run, plan);
  if (run.has("plan") || due == nullptr) {
    run.summary(fetch_odds::in_words(plan, run.now));
    return Exit::ok;
  }
  job.label = to_string(due->use);
  return ask(run, config, job);
}

Exit run(const cli::Run& run) {
  const auto config = config::load(run.home);
  if (run.has("plan") || run.has("due")) return capture(run, config);
  return ask(run, config, job_of(run, config, fetch::source_of(run, has_prices)));
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "fetch-odds",
                    .summary = "ask a provider for prices and store what changed",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
