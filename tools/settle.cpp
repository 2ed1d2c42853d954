// settle - grade bets, post the ledger, compute closing line value

#include <base/day.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <funds/drawdown.hpp>
#include <grading/closing.hpp>
#include <grading/judgement.hpp>
#include <races/complete.hpp>
#include <settle/listing.hpp>
#include <settle/picks.hpp>
#include <settle/shadows.hpp>
#include <settle/verify.hpp>
#include <store/rows.hpp>
#include <store/settling.hpp>

namespace {

constexpr std::chrono::hours kOverdue{24};  // after the start, without a result

void options(cxxopts::OptionAdder add) {
  add("event", "Only the bets of this event", cxxopts::value<std::int64_t>(), "ID");
  add("date", "Nothing, before each race of the day that was picked or bet on has a result",
      cxxopts::value<std::string>(), "DAY");
  add("verify", "Recompute every settlement and the ledger; exit 65 on any difference");
}

struct Totals {
  std::int64_t settled = 0;
  std::int64_t reversed = 0;
  std::int64_t undecided = 0;
  std::int64_t overdue = 0;
  std::int64_t closes = 0;  // that became known after the settlement
  Money staked;
  Money returned;
  Money profit;
};

// Brings the record of an event's bets to what its result makes of them; whether it
// makes something of each.
bool settle_event(const store::EventBets& found, grading::Judgement& judgement,
                  grading::Closing& closing, store::Settler& settler, settle::Listing& listing,
                  Totals& totals) {
  using grading::Verdict;
  std::string error;
  const auto due = judgement.of(found, error);
  bool is_done = true;
  for (std::size_t i = 0; i < found.tickets.size(); ++i) {
    const auto& ticket = found.tickets[i];
    const auto& recorded = found.recorded[i];
    if (recorded && recorded->by_hand) continue;
    if (!due[i]) {
      is_done = false;
      if (!found.result) continue;
      const auto why = error.empty() ? judgement.why_open(ticket, found) : error;
      if (why.empty()) continue;  // it waits for legs at other events
      ++totals.undecided;
      listing.undecided(found, ticket, why);
      continue;
    }
    const auto close = closing.of(ticket);
    const auto verdict = grading::verdict(recorded, *due[i], close);
    if (verdict == Verdict::nothing) continue;
    if (verdict == Verdict::fill_close) {
      settler.fill_close(ticket, *recorded, *close);
      ++totals.closes;
      continue;
    }
    if (verdict == Verdict::again) {
      settler.reverse(ticket, *recorded);
      ++totals.reversed;
    }
    settler.settle(ticket, recorded ? recorded->revision + 1 : 1,
                   found.result ? std::optional{found.result->number} : std::nullopt, *due[i],
                   close);
    ++totals.settled;
    totals.staked += ticket.stake;
    totals.returned += due[i]->returned;
    totals.profit += due[i]->profit;
    auto note = judgement.moved(ticket, found);
    if (note.empty() && recorded) note = "settled again";
    listing.settled(found, ticket, *due[i], close, std::move(note));
  }
  return is_done;
}

// So that no half of a day is settled.
void require_results_of_day(const cli::Run& run, store::Database& db, const Zone& zone) {
  const auto day = day_of_option(run.text("date"), zone, run.now);
  races::require_results(db, zone, zone.start_of(day), zone.start_of(day + std::chrono::days{1}),
                         run.now);
}

Exit run(const cli::Run& run) {
  const auto config = config::load(run.home);
  const auto only = run.has("event")
                        ? std::optional{market::EventId{run.args["event"].as<std::int64_t>()}}
                        : std::nullopt;
  if (run.has("verify")) return settle::verify(run, config, only);

  // One transaction: a run that dies half way has settled nothing, and a dry
  // run is the same run without the commit.
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  for (const auto& unknown : config::unknown_names(config, store::book_keys(db))) {
    run.note(unknown);
  }
  if (run.has("date")) require_results_of_day(run, db, Zone{config.timezone});
  store::Transaction transaction{db};
  grading::Judgement judgement{db, config, run.now};
  store::Settler settler{db, run.now};
  grading::Closing closing{db, config, run.now};
  settle::Listing listing{run.format, db};
  Totals totals;
  const auto which = only ? store::Which::all : store::Which::due;
  const auto events = store::events_with_bets(db, which, run.now, only);
  if (only && events.empty()) throw Error{Exit::no_input, "event {} has no bets", *only};
  for (const auto id : events) {
    const auto found = judgement.read(id);
    closing.begin(found.event, found.tickets);
    if (settle_event(found, judgement, closing, settler, listing, totals)) settler.done(id);
  }
  settle::grade_shadows(db, judgement, closing, run.now, only);
  settle::grade_picks(db, config, judgement, run.now);
  settler.flush();
  for (const auto mode : {bets::Mode::paper, bets::Mode::live}) {
    funds::watch(db, config, mode, run.now);
  }
  for (const auto& overdue : store::overdue_bets(db, run.now - kOverdue, run.now)) {
    if (only && overdue.event.id != *only) continue;
    ++totals.overdue;
    listing.overdue(overdue, run.now);
  }
  listing.finish();
  const auto open = store::open_bets(db);
  if (!run.dry_run && !config.dry_run) transaction.commit();

  run.summary(fmt::format(
      "settled={} reversed={} staked={} returned={} profit={} open={} "
      "at_risk={} undecided={} overdue={} closes={} currency={}",
      totals.settled, totals.reversed, totals.staked, totals.returned, totals.profit, open.count,
      open.staked, totals.undecided, totals.overdue, totals.closes, config.currency));
  return totals.undecided > 0 || totals.overdue > 0 ? Exit::partial : Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "settle",
                    .summary = "grade bets, post the ledger, compute closing line value",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
