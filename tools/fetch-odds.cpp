// fetch-odds - ask a provider for prices and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch-odds/captures.hpp>
#include <fetch/prices.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>

#include <utility>

namespace {

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add, fetch::has_prices);
  add("plan", "Print what the configuration captures, and when; ask nothing");
  add("due", "Ask for what is due of that plan, if anything is");
  add("label", "A name of yours for this poll", cxxopts::value<std::string>(), "TEXT");
  for (const auto& source : provider::sources()) {
    fetch::add_options(add, source, source.prices.options);
  }
}

// What the operator calls the poll comes before what the configuration does.
Exit ask(const cli::Run& run, const config::Config& config, fetch::PricesJob job) {
  if (run.has("label")) job.label = run.text("label");
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  cli::Table skipped{run.format, {"where", "reason"}};
  const auto totals = fetch::ask_prices(run, db, config, job, [&](const market::Skipped& entry) {
    skipped.add({entry.where, entry.reason});
  });
  skipped.finish();
  run.summary(fetch::in_words(totals) +
              fetch::credits_in_words(run, totals.predicted, totals.credits, totals.credits_left));
  return totals.skipped > 0 ? Exit::partial : Exit::ok;
}

// Nothing is written, and nobody asked, where nothing is due.
Exit capture(const cli::Run& run, const config::Config& config) {
  const auto& wanted = fetch_odds::captures_of(run, config);
  auto job = fetch::prices_job(run, config, fetch_odds::source_of(wanted));
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
  return ask(run, config, std::move(job));
}

Exit run(const cli::Run& run) {
  const auto config = config::load(run.home);
  if (run.has("plan") || run.has("due")) return capture(run, config);
  return ask(run, config, fetch::prices_job(run, config, fetch::source_of(run, fetch::has_prices)));
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
