#include "prices.hpp"

#include <fetch/asking.hpp>
#include <fetch/question.hpp>
#include <store/listing_writer.hpp>
#include <store/unfinished.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace fetch {

namespace {

// What was not answered is not gone.
provider::Extent extent_of(const provider::Question& question, const provider::Prices& said) {
  const bool has_gaps = !said.unanswered.empty();
  const bool is_whole = question.extent == provider::Extent::whole;
  return is_whole && has_gaps ? provider::Extent::markets : question.extent;
}

class Fetching {
 public:
  Fetching(const cli::Run& run, store::Database& db, const config::Provider& settings,
           const PricesJob& job, const ListSkipped& list)
      : run_{run}, db_{db}, settings_{settings}, job_{job}, list_{list} {
    totals_.credits_left = store::credits_left(db, std::string{job.source.name}, run.now);
  }

  PricesTotals ask(const std::vector<provider::Question>& questions) {
    predict(questions);
    const auto failed = ask_all(questions, [this](const provider::Question& question) {
      if (run_.dry_run && question.predicted > 0) return std::vector<provider::Question>{};
      auto next = fetch(question);
      if (!next.empty()) predict(next);
      return next;
    });
    list(failed);
    return totals_;
  }

 private:
  // Those that still wait for their turn count, too.
  void predict(std::span<const provider::Question> asked) {
    const auto predicted = totals_.predicted + predicted_of(asked);
    require_credits(settings_, totals_.credits_left, predicted - totals_.credits);
    totals_.predicted = predicted;
  }

  void list(std::span<const market::Skipped> entries) {
    for (const auto& entry : entries) list_(entry);
    totals_.skipped += static_cast<std::int64_t>(entries.size());
  }

  // What an answer said is stored part by part: all of it, or nothing. Events that it only
  // names are put into `said`.
  store::Stored store_answer(const store::Poll& poll, const provider::Question& question,
                             provider::Answer& answer, provider::Prices& said) {
    // Begun with the first part: until then others may write.
    std::optional<store::Transaction> transaction;
    std::optional<store::ListingWriter> writer;
    std::vector<market::Skipped> first_skipped;  // of all parts
    std::vector<market::Skipped> unlisted;       // yet: of the newest part
    bool says_something = false;
    job_.source.prices.read(answer, job_.request, [&](provider::Prices part) {
      provider::require_asked(question, answer, part);
      list(std::exchange(unlisted, std::move(part.skipped)));
      if (first_skipped.empty() && !unlisted.empty()) first_skipped.push_back(unlisted.front());
      says_something = says_something || provider::says_something(part);
      if (!writer) {
        transaction.emplace(db_);
        writer.emplace(db_, poll, answers_of(extent_of(question, part)));
      }
      list(part.unanswered);
      writer->write(part.listings);
      std::ranges::move(part.unpriced, std::back_inserter(said.unpriced));
    });
    require_some(says_something, first_skipped, answer);
    auto stored = writer->finish();
    if (job_.stored) job_.stored();
    if (job_.keep == Keep::yes) transaction->commit();
    list(unlisted);
    list(stored.skipped);
    return stored;
  }

  // What the answer gives reason to ask next.
  std::vector<provider::Question> fetch(const provider::Question& question) {
    auto answer = question.ask();
    auto poll = poll_of(run_, job_.source, question, answer);
    poll.closed = job_.names;
    poll.label = job_.label;
    provider::Prices said;
    const auto stored = store_answer(poll, question, answer, said);

    totals_.noted += tell(run_, stored.notes);
    totals_.stored.events += said.unpriced.empty() ? stored.events : 0;
    totals_.stored.quotes += stored.quotes;
    totals_.stored.added += stored.added;
    totals_.stored.unchanged += stored.unchanged;
    totals_.stored.withdrawn += stored.withdrawn;
    totals_.credits += answer.credits.value_or(0);
    if (answer.credits_left) totals_.credits_left = answer.credits_left;
    const auto next = job_.source.prices.next;
    return next ? next(said, job_.request) : std::vector<provider::Question>{};
  }

  const cli::Run& run_;
  store::Database& db_;
  const config::Provider& settings_;
  const PricesJob& job_;
  const ListSkipped& list_;
  PricesTotals totals_;
};

}  // namespace

bool has_prices(const provider::Source& source) {
  return source.prices.questions != nullptr;
}

PricesJob prices_job(const cli::Run& run, const config::Config& config,
                     const provider::Source& source) {
  const auto settings = config.provider(std::string{source.name});
  auto request = request_of(run, source, source.prices.options, settings);
  request.players = config.strategies.props.enabled;
  return {.source = source,
          .request = std::move(request),
          .names = config.names,
          .label = {},
          .keep = run.dry_run || config.dry_run ? Keep::no : Keep::yes};
}

PricesTotals ask_prices(const cli::Run& run, store::Database& db, const config::Config& config,
                        PricesJob job, const ListSkipped& list) {
  constexpr std::chrono::hours kAskedAgain{24};
  const std::string provider{job.source.name};
  if (job.source.asks_again) {
    job.request.unfinished = store::unfinished_races(db, provider, run.now - kAskedAgain, run.now);
  }
  const auto questions = job.source.prices.questions(job.request);
  const auto settings = config.provider(provider);
  Fetching fetching{run, db, settings, job, list};
  if (questions.empty()) run.note("nothing to ask for: strategies.props is not enabled");
  return fetching.ask(questions);
}

std::string in_words(const PricesTotals& totals) {
  auto words = fmt::format("events={} quotes={} new={} unchanged={} withdrawn={} skipped={}",
                           totals.stored.events, totals.stored.quotes, totals.stored.added,
                           totals.stored.unchanged, totals.stored.withdrawn, totals.skipped);
  if (totals.noted > 0) words += fmt::format(" noted={}", totals.noted);
  return words;
}

}  // namespace fetch
