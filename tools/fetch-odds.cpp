// fetch-odds - ask a provider for prices and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch-odds/questions.hpp>
#include <provider/football_data.hpp>
#include <provider/ndjson.hpp>
#include <provider/the_odds_api.hpp>
#include <provider/the_odds_api_client.hpp>
#include <store/ingest.hpp>

#include <numeric>

namespace {

namespace api = provider::the_odds_api;

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  fetch::add_options(add);
  add("label", "A name of yours for this poll", text(), "TEXT");
  add("sport", "the-odds-api: sports, as in basketball_nba", text(), "KEY,...");
  add("markets", "the-odds-api: markets", text()->default_value("h2h"), "KEY,...");
  add("regions", "the-odds-api: whose books", text()->default_value("us"), "KEY,...");
  add("books", "the-odds-api: these books, instead of regions", text(), "KEY,...");
  add("odds-format", "the-odds-api: of the prices in --from: decimal or american", text(),
      "FORMAT");
}

struct Totals {
  store::Stored stored;
  std::int64_t skipped = 0;
  std::int64_t answered = 0;
  std::int64_t predicted = 0;
  std::int64_t credits = 0;
  std::optional<std::int64_t> credits_left;
};

// What was asked for is decimal; what is replayed may be told, or tells itself.
std::optional<odds::Format> price_format(const cli::Run& run) {
  if (!run.has("from")) return odds::Format::decimal;
  if (!run.has("odds-format")) return std::nullopt;
  const auto name = run.text("odds-format");
  if (name == "decimal") return odds::Format::decimal;
  if (name == "american") return odds::Format::american;
  throw Error{Exit::usage, "--odds-format: decimal or american was expected: '{}'", name};
}

provider::Prices prices_in(const cli::Run& run, const std::string& provider,
                           const provider::Answer& answer) {
  if (provider == "football-data") {
    return provider::football_data::prices(answer.text, answer.name);
  }
  if (provider == "ndjson") return provider::ndjson::prices(answer.text, answer.name, run.now);
  try {
    return api::prices(answer.text, run.now, price_format(run));
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", answer.name, error.what()};
  }
}

// An answer of which nothing can be used is a wrong answer, not an empty one.
void require_some(const provider::Prices& prices, const provider::Answer& answer) {
  if (!prices.skipped.empty() && provider::count_offers(prices) == 0) {
    const auto& first = prices.skipped.front();
    throw Error{Exit::data, "{}: none of it can be used; {}: {}", answer.name, first.where,
                first.reason};
  }
}

enum class Keep { no, yes };

void fetch(const cli::Run& run, store::Database& db, const std::string& provider,
           const fetch::Question& question, Keep keep, cli::Table& skipped, Totals& totals) {
  const auto answer = question.ask();
  auto poll = fetch::poll_of(run, provider, question, answer);
  if (run.has("label")) poll.label = run.text("label");
  const auto prices = prices_in(run, provider, answer);
  require_some(prices, answer);

  store::Transaction transaction{db};
  const auto stored = store::store_listings(db, poll, prices.listings, question.answers);
  if (keep == Keep::yes) transaction.commit();

  for (const auto* entries : {&prices.skipped, &stored.skipped}) {
    for (const auto& entry : *entries) skipped.add({entry.where, entry.reason});
    totals.skipped += static_cast<std::int64_t>(entries->size());
  }
  totals.stored.events += stored.events;
  totals.stored.quotes += stored.quotes;
  totals.stored.added += stored.added;
  totals.stored.unchanged += stored.unchanged;
  totals.stored.withdrawn += stored.withdrawn;
  totals.credits += answer.credits.value_or(0);
  if (answer.credits_left) totals.credits_left = answer.credits_left;
  ++totals.answered;
}

// Whether the other questions would fail as this one did: a wrong key, no
// credits, no server. A sport that is not there says nothing about the others.
bool concerns_all(const Error& error) {
  if (dynamic_cast<const api::UnknownSport*>(&error) != nullptr) return false;
  return error.exit() == Exit::config || error.exit() == Exit::unavailable;
}

// A question that fails is listed, and the others are asked all the same.
void fetch_all(const cli::Run& run, store::Database& db, const std::string& provider,
               const std::vector<fetch::Question>& questions, Keep keep, cli::Table& skipped,
               Totals& totals) {
  std::optional<Error> first;
  for (const auto& question : questions) {
    try {
      fetch(run, db, provider, question, keep, skipped, totals);
    } catch (const Error& error) {
      if (questions.size() == 1) throw;
      skipped.add({question.name, error.what()});
      ++totals.skipped;
      if (!first) first = error;
      if (concerns_all(error)) break;
    }
  }
  if (first && totals.answered == 0) throw *first;
}

void summarize(const cli::Run& run, const Totals& totals) {
  auto line = fmt::format("events={} quotes={} new={} unchanged={} withdrawn={} skipped={}",
                          totals.stored.events, totals.stored.quotes, totals.stored.added,
                          totals.stored.unchanged, totals.stored.withdrawn, totals.skipped);
  line += fetch::credits_in_words(run, totals.predicted, totals.credits, totals.credits_left);
  run.summary(line);
}

Exit run(const cli::Run& run) {
  const auto provider = fetch::provider_of(run);
  const auto config = config::load(run.home);
  const auto settings = config.provider(provider);
  const auto keep = run.dry_run || config.dry_run ? Keep::no : Keep::yes;
  price_format(run);
  const auto questions = questions_for(run, provider, settings);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);

  Totals totals;
  totals.predicted = std::accumulate(
      questions.begin(), questions.end(), std::int64_t{0},
      [](std::int64_t sum, const fetch::Question& question) { return sum + question.predicted; });
  totals.credits_left = store::credits_left(db, provider, run.now);
  fetch::require_credits(settings, totals.credits_left, totals.predicted);

  cli::Table skipped{run.format, {"where", "reason"}};
  if (!run.dry_run || totals.predicted == 0) {
    fetch_all(run, db, provider, questions, keep, skipped, totals);
  }
  skipped.finish();
  summarize(run, totals);
  return totals.skipped > 0 ? Exit::partial : Exit::ok;
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
