#include "commands.hpp"

#include <config/config.hpp>
#include <delivery/embeds.hpp>
#include <fetch/prices.hpp>
#include <post/channels.hpp>
#include <post/shown.hpp>
#include <steam-watch/telling.hpp>
#include <steam-watch/watching.hpp>
#include <store/outbox.hpp>

#include <algorithm>
#include <optional>

namespace steam_watch {

namespace {

const provider::Source& source_of_prices() {
  return *std::ranges::find(provider::sources(), exchange().provider, &provider::Source::name);
}

struct Totals {
  std::int64_t races = 0;
  std::int64_t steamers = 0;
  std::int64_t boomers = 0;
  std::int64_t messages = 0;
  std::size_t ignored = 0;
};

// One look at the prices that have come, as a part of the transaction that keeps them: a
// steamer is on record together with the message that tells of it, or neither is.
class Look {
 public:
  Look(const cli::Run& run, const config::Config& config, store::Database& db)
      : run_{run},
        config_{config},
        db_{db},
        zone_{config.timezone},
        channels_{run, config},
        names_{channels_.chosen(run)} {}

  void take() {
    const auto day = day_of(db_, zone_, run_.now);
    const auto seen = compare(db_, day, config_.steam, zone_, run_.now);
    for (const auto& why : seen.ignored) run_.note(why);
    list(seen);
    record(seen);
    tell(seen);
    totals_.races += seen.races;
    totals_.ignored += seen.ignored.size();
  }

  const Totals& totals() const { return totals_; }

 private:
  void list(const Sightings& seen) {
    cli::Table table{
        run_.format,
        {"level", "start", "race", "runner", "market", "since", "prices", "drop", "traded"}};
    for (const auto& [race, runner, found, path] : seen.news) {
      const auto& one = found.steamer;
      const bool is_boomer = one.level == market::SteamLevel::boomer;
      ++(is_boomer ? totals_.boomers : totals_.steamers);
      table.add({to_string(one.level), race.event.starts_at,
                 race_words(race.event, race.course, zone_), runner, found.market, found.morning,
                 path, cli::Cell::number(100 * one.drop(), 1), one.traded});
    }
    table.finish();
  }

  void record(const Sightings& seen) {
    store::Steamers steamers{db_};
    for (const auto& one : seen.news) steamers.record(one.found, exchange().book);
  }

  void tell(const Sightings& seen) {
    store::Outbox outbox{db_};
    for (const auto& [card, until] : cards_of(seen.news, config_.currency, zone_, run_.now)) {
      for (const auto& cards : message::in_messages(std::span{&card, 1})) {
        for (const auto& channel : names_) {
          const store::NewMessage message{.channel = channel,
                                          .severity = message::Severity::info,
                                          .body = channels_.clean(message::text_of(cards)),
                                          .embeds = channels_.clean(delivery::embeds_of(cards)),
                                          .until = until};
          outbox.queue(message, run_.now);
          ++totals_.messages;
          if (run_.dry_run) fmt::print("{}\n", post::shown(channels_, message, run_.now));
        }
      }
    }
  }

  const cli::Run& run_;
  const config::Config& config_;
  store::Database& db_;
  Zone zone_;
  post::Channels channels_;
  std::vector<std::string> names_;
  Totals totals_;
};

// What there is to do now, and if nothing when there will be.
struct Due {
  std::int64_t looks = 0;
  std::optional<UtcTime> next;
};

Due due_now(const cli::Run& run, const config::Config& config) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  const auto day = day_of(db, Zone{config.timezone}, run.now);
  Due due;
  for (const auto& look : day.looks) {
    const auto state = state_of(db, look, run.now);
    if (state == LookState::due) ++due.looks;
    if (state == LookState::planned && !due.next) due.next = look.at;
  }
  return due;
}

}  // namespace

Exit watch(const cli::Run& run) {
  const auto config = config::load(run.home);
  const auto due = due_now(run, config);
  if (due.looks == 0 && !run.has("from")) {
    run.summary(due.next ? "looks=0 next=" + format_utc(*due.next) : "looks=0");
    return Exit::ok;
  }
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  Look look{run, config, db};
  auto job = fetch::prices_job(run, config, source_of_prices());
  job.label = kLabel;
  job.stored = [&look] { look.take(); };
  const auto fetched = fetch::ask_prices(run, db, config, job, [&](const market::Skipped& entry) {
    run.note(entry.where + ": " + entry.reason);
  });
  const auto& totals = look.totals();
  run.summary(fmt::format("looks={} races={} steamers={} boomers={} messages={} ignored={} {}",
                          due.looks, totals.races, totals.steamers, totals.boomers, totals.messages,
                          totals.ignored, fetch::in_words(fetched)));
  return fetched.skipped > 0 ? Exit::partial : Exit::ok;
}

}  // namespace steam_watch
