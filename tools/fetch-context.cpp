// fetch-context - ask who is injured, who starts, who officiates and what is news

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <fetch/asking.hpp>
#include <fetch/question.hpp>
#include <provider/source.hpp>
#include <store/context_writer.hpp>

#include <algorithm>
#include <array>

namespace {

using provider::Source;
using store::ContextFetch;
using store::ContextKind;
using store::StoredContext;

// What can be asked for, whom, and how its answer is stored.
struct Kind {
  std::string_view name;
  ContextKind kind;
  provider::Desk<provider::ReadContext, provider::Context> Source::*desk;
  StoredContext (*store)(store::Database&, const ContextFetch&, const provider::Context&);
};
constexpr auto kKinds = std::to_array<Kind>({
    {"injuries", ContextKind::injuries, &Source::injuries,
     [](auto& db, auto& fetch, auto& said) { return store_injuries(db, fetch, said.injuries); }},
    {"lineups", ContextKind::lineups, &Source::lineups,
     [](auto& db, auto& fetch, auto& said) { return store_lineups(db, fetch, said.lineups); }},
    {"referees", ContextKind::referees, &Source::referees,
     [](auto& db, auto& fetch, auto& said) { return store_crews(db, fetch, said.crews); }},
    {"news", ContextKind::news, &Source::news,
     [](auto& db, auto& fetch, auto& said) { return store_articles(db, fetch, said.articles); }},
});

bool has_context(const Source& source) {
  return std::ranges::any_of(
      kKinds, [&](const Kind& kind) { return (source.*kind.desk).questions != nullptr; });
}

void options(cxxopts::OptionAdder add) {
  add("kind", "injuries, lineups, referees or news", cxxopts::value<std::string>(), "KIND");
  fetch::add_options(add, has_context);
  for (const auto& source : provider::sources()) {
    for (const auto& kind : kKinds) {
      fetch::add_options(add, source, (source.*kind.desk).options);
    }
  }
}

const Kind& kind_of(const cli::Run& run) {
  if (!run.has("kind")) throw Error{Exit::usage, "--kind is needed"};
  const auto name = run.text("kind");
  const auto found = std::ranges::find(kKinds, name, &Kind::name);
  if (found != kKinds.end()) return *found;
  throw Error{Exit::usage, "no such kind: '{}' (injuries, lineups, referees, news)", name};
}

// The one that was named, else all that have the kind.
std::vector<const Source*> sources_of(const cli::Run& run, const Kind& kind) {
  std::vector<const Source*> asked;
  const auto has_kind = [&](const Source& source) {
    return (source.*kind.desk).questions != nullptr;
  };
  if (run.has("provider")) {
    const auto& named = fetch::source_of(run, has_context);
    if (!has_kind(named)) throw Error{Exit::usage, "{} has no {}", named.name, kind.name};
    return {&named};
  }
  for (const auto& source : provider::sources()) {
    if (has_kind(source)) asked.push_back(&source);
  }
  if (run.has("from") && asked.size() > 1) {
    throw Error{Exit::usage, "--provider is needed: whose answer is it?"};
  }
  return asked;
}

struct Totals {
  std::int64_t facts = 0;
  std::int64_t changed = 0;
  std::int64_t failed = 0;
  std::int64_t skipped = 0;
  std::int64_t noted = 0;
};

// Whether there was a question to a source, and it went wrong: not our command line, our
// disk or our file.
bool is_failed_source(const Error& error) {
  return error.exit() == Exit::data || error.exit() == Exit::unavailable ||
         error.exit() == Exit::temp_fail;
}

class Fetcher {
 public:
  Fetcher(const cli::Run& run, const config::Config& config, const Kind& kind)
      : run_{run},
        config_{config},
        kind_{kind},
        keeps_{!run.dry_run && !config.dry_run},
        db_{store::Database::open(store::file_of(run.home), store::Mode::write)},
        listed_{run.format, {"news", "source", "subject", "now"}} {}

  // Every source is asked, whatever the others came to.
  Exit ask(const std::vector<const Source*>& sources) {
    std::optional<Error> first;
    std::size_t silent = 0;
    for (const auto* source : sources) {
      try {
        ask_all_of(*source);
      } catch (const Error& error) {
        if (!is_failed_source(error)) throw;
        ++silent;
        if (!first) first = error;
        if (sources.size() > 1) list_failure(*source, error.what());
      }
    }
    if (first && silent == sources.size()) throw *first;
    listed_.finish();
    auto line = fmt::format("kind={} facts={} changed={} failed={} skipped={}", kind_.name,
                            totals_.facts, totals_.changed, totals_.failed, totals_.skipped);
    if (totals_.noted > 0) line += fmt::format(" noted={}", totals_.noted);
    run_.summary(line);
    return totals_.failed + totals_.skipped > 0 ? Exit::partial : Exit::ok;
  }

 private:
  void ask_all_of(const Source& source) {
    const auto& desk = source.*kind_.desk;
    const auto settings = config_.provider(std::string{source.name});
    const auto request = fetch::request_of(run_, source, desk.options, settings);
    const auto failed = fetch::ask_all(desk.questions(request), [&](const auto& question) {
      const auto said = ask_one(source, request, question);
      return desk.next ? desk.next(said, request) : std::vector<provider::Question>{};
    });
    for (const auto& [name, why] : failed) list_failure(source, fmt::format("{}: {}", name, why));
  }

  provider::Context ask_one(const Source& source, const provider::Request& request,
                            const provider::Question& question) {
    ContextFetch asked{.kind = kind_.kind,
                       .source = std::string{source.name},
                       .scope = question.scope,
                       .game = question.game,
                       .at = run_.now,
                       .raw = {}};
    std::optional<provider::Context> said;
    try {
      auto answer = question.ask();
      asked.raw = fetch::poll_of(run_, source, question, answer).raw;
      said = (source.*kind_.desk).read(answer, request);
      fetch::require_some(says_something(*said), said->skipped, answer);
    } catch (const Error& error) {
      if (fetch::concerns_all(error)) asked.game.clear();
      if (is_failed_source(error)) keep_failure(asked, error.what());
      throw;
    }
    if (said->lineups.size() == 1) asked.game = said->lineups.front().fixture.provider_id;
    store::Transaction transaction{db_};
    auto stored = kind_.store(db_, asked, *said);
    if (keeps_) transaction.commit();
    stored.skipped.insert(stored.skipped.begin(), said->skipped.begin(), said->skipped.end());
    stored.notes.insert(stored.notes.begin(), said->notes.begin(), said->notes.end());
    list(asked.source, stored);
    return *std::move(said);
  }

  static bool says_something(const provider::Context& said) {
    return !said.injuries.empty() || !said.lineups.empty() || !said.crews.empty() ||
           !said.articles.empty() || !said.games.empty();
  }

  void keep_failure(const ContextFetch& fetch, const std::string& why) {
    store::Transaction transaction{db_};
    store::store_failure(db_, fetch, why);
    if (keeps_) transaction.commit();
  }

  void list(const std::string& source, const StoredContext& stored) {
    totals_.facts += stored.facts;
    for (const auto& [subject, now, has_ended] : stored.changes) {
      ++totals_.changed;
      listed_.add({has_ended ? "ended" : "changed", source, subject, now});
    }
    for (const auto& [where, why] : stored.skipped) {
      ++totals_.skipped;
      listed_.add({"skipped", source, where, why});
    }
    totals_.noted += fetch::tell(run_, stored.notes);
  }

  void list_failure(const Source& source, const std::string& why) {
    ++totals_.failed;
    listed_.add({"failed", source.name, {}, why});
  }

  const cli::Run& run_;
  const config::Config& config_;
  const Kind& kind_;
  bool keeps_;
  store::Database db_;
  cli::Table listed_;
  Totals totals_;
};

Exit run(const cli::Run& run) {
  const auto& kind = kind_of(run);
  const auto sources = sources_of(run, kind);
  const auto config = config::load(run.home);
  return Fetcher{run, config, kind}.ask(sources);
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "fetch-context",
                    .summary = "ask who is injured, who starts, who officiates, what is news",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
