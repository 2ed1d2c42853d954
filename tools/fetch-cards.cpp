// fetch-cards - ask a provider for what is to be played and store what changed

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch/asking.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>
#include <store/cards.hpp>
#include <store/rosters.hpp>

namespace {

bool has_cards(const provider::Source& source) {
  return source.cards.questions != nullptr;
}

void options(cxxopts::OptionAdder add) {
  fetch::add_options(add, has_cards);
  fetch::add_options(add, [](const provider::Source& source) { return source.cards.options; });
}

struct Totals {
  std::int64_t events = 0;
  std::int64_t fresh = 0;
  std::int64_t moved = 0;
  std::int64_t off = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t skipped = 0;
  std::int64_t noted = 0;
  std::int64_t races = 0;
  std::int64_t runners = 0;
  std::int64_t non_runners = 0;
  store::StoredRosters rosters;  // its counts
};

// Whom to ask, and what.
struct Job {
  const provider::Source& source;
  provider::Request request;
  std::map<std::string, std::set<std::string>> names;  // of leagues that have no others
  bool keeps = false;
};

const char* in_words(store::StoredCard::News news, Totals& totals) {
  using News = store::StoredCard::News;
  switch (news) {
    case News::fresh: return ++totals.fresh, "new";
    case News::moved: return ++totals.moved, "moved";
    case News::off: return ++totals.off, "off";
    case News::changed: return ++totals.changed, "changed";
    case News::nothing: return ++totals.unchanged, "";
  }
  __builtin_unreachable();
}

void list(const store::StoredCards& stored, cli::Table& listed, Totals& totals) {
  for (const auto& card : stored.cards) {
    ++totals.events;
    if (!card.race.empty()) ++totals.races;
    totals.runners += card.runners;
    totals.non_runners += card.non_runners;
    const std::string news = in_words(card.news, totals);
    if (news.empty()) continue;
    listed.add({news, card.event, card.starts_at, card.home, card.away, card.race, ""});
  }
}

void list(std::span<const market::Skipped> skipped, cli::Table& listed, Totals& totals) {
  for (const auto& [where, why] : skipped) {
    listed.add({"skipped", {}, {}, {}, {}, {}, fmt::format("{}: {}", where, why)});
    ++totals.skipped;
  }
}

std::vector<provider::Question> fetch(const cli::Run& run, store::Database& db, const Job& job,
                                      provider::Question question, cli::Table& listed,
                                      Totals& totals) {
  question.scope.insert(0, "cards ");
  auto answer = question.ask();
  auto poll = fetch::poll_of(run, job.source, question, answer);
  poll.closed = job.names;
  const auto cards = job.source.cards.read(answer, job.request);
  provider::require_asked(question, answer, cards);
  fetch::require_some(!cards.cards.empty() || !cards.rosters.empty(), cards.skipped, answer);

  store::Transaction transaction{db};
  store::StoredCards stored;
  store::StoredRosters rosters;
  if (cards.rosters.empty()) {
    stored = store::store_cards(db, poll, cards.cards);
  } else {
    rosters = store::store_rosters(db, poll, cards.rosters);
  }
  if (job.keeps) transaction.commit();

  list(stored, listed, totals);
  list(cards.skipped, listed, totals);
  list(stored.skipped, listed, totals);
  totals.noted += fetch::tell(run, stored.notes) + fetch::tell(run, rosters.notes);
  totals.rosters.players += rosters.players;
  totals.rosters.added += rosters.added;
  totals.rosters.moved += rosters.moved;
  const auto next = job.source.cards.next;
  return next ? next(cards, job.request) : std::vector<provider::Question>{};
}

void summarize(const cli::Run& run, const Totals& totals) {
  auto line = fmt::format("events={} new={} moved={} off={} unchanged={} skipped={}", totals.events,
                          totals.fresh, totals.moved, totals.off, totals.unchanged, totals.skipped);
  if (totals.races > 0) {
    line += fmt::format(" changed={} runners={} non_runners={}", totals.changed, totals.runners,
                        totals.non_runners);
  }
  const auto& rosters = totals.rosters;
  if (rosters.players > 0) {
    line += fmt::format(" players={} players_new={} players_moved={}", rosters.players,
                        rosters.added, rosters.moved);
  }
  if (totals.noted > 0) line += fmt::format(" noted={}", totals.noted);
  run.summary(line);
}

Exit run(const cli::Run& run) {
  const auto& source = fetch::source_of(run, has_cards);
  const auto config = config::load(run.home);
  const auto settings = config.provider(std::string{source.name});
  const Job job{.source = source,
                .request = fetch::request_of(run, source, source.cards.options, settings),
                .names = config.names,
                .keeps = !run.dry_run && !config.dry_run};
  const auto questions = source.cards.questions(job.request);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);

  Totals totals;
  cli::Table listed{run.format, {"news", "event", "starts_at", "home", "away", "race", "why"}};
  const auto failed = fetch::ask_all(questions, [&](const provider::Question& question) {
    return fetch(run, db, job, question, listed, totals);
  });
  list(failed, listed, totals);
  listed.finish();
  summarize(run, totals);
  return totals.skipped > 0 ? Exit::partial : Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "fetch-cards",
                    .summary = "ask a provider for what is to be played and store what changed",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
