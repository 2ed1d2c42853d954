// settle - grade bets, post the ledger, compute closing line value

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <settle/closing.hpp>
#include <settle/listing.hpp>
#include <settle/verify.hpp>
#include <settlement/event.hpp>
#include <store/settling.hpp>

namespace {

constexpr std::chrono::hours kOverdue{24};  // after the start, without a result

void options(cxxopts::OptionAdder add) {
  add("event", "Only the bets of this event", cxxopts::value<std::int64_t>(), "ID");
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

// Brings the record of an event's bets to what its result makes of them: a bet
// without a settlement gets one, one that says something else is reversed first,
// and a close that was not known then is filled in.
void settle_event(const store::EventBets& found, const settle::Closing& closing,
                  store::Settler& settler, settle::Listing& listing, Totals& totals) {
  std::vector<std::optional<bets::Settlement>> due(found.bets.size());
  std::string why = "the result does not decide this market";
  try {
    due = settlement::settle(found.bets, found.event, *found.result);
  } catch (const Error& error) {
    why = error.what();  // of this event; the others settle all the same
  }
  for (std::size_t i = 0; i < found.bets.size(); ++i) {
    const auto& bet = found.bets[i];
    const auto& recorded = found.recorded[i];
    if (!due[i]) {
      ++totals.undecided;
      listing.undecided(found, bet, why);
      continue;
    }
    const auto close = closing.of(bet);
    if (recorded && recorded->entry == *due[i] && !settle::has_moved(*recorded, close)) {
      if (!recorded->clv && close) {
        settler.fill_close(bet, *recorded, *close);
        ++totals.closes;
      }
      continue;
    }
    if (recorded) {
      settler.reverse(bet, *recorded);
      ++totals.reversed;
    }
    settler.settle(bet, recorded ? recorded->revision + 1 : 1, found.result_revision, *due[i],
                   close);
    ++totals.settled;
    totals.staked += bet.stake;
    totals.returned += due[i]->returned;
    totals.profit += due[i]->profit;
    listing.settled(found, bet, *due[i], close, recorded.has_value());
  }
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
  store::Transaction transaction{db};
  store::EventReader reader{db};
  store::Settler settler{db, run.now};
  settle::Closing closing{db, config};
  settle::Listing listing{run.format};
  Totals totals;
  const auto which = only ? store::Which::all : store::Which::due;
  const auto events = store::events_with_bets(db, which, run.now, only);
  if (only && events.empty()) throw Error{Exit::no_input, "event {} has no bets", *only};
  for (const auto id : events) {
    const auto found = reader.read(id, run.now);
    if (!found.result) continue;
    closing.begin(found.event);
    settle_event(found, closing, settler, listing, totals);
  }
  settler.flush();
  for (const auto& overdue : store::overdue_bets(db, run.now - kOverdue, run.now)) {
    if (only && overdue.event.id != *only) continue;
    ++totals.overdue;
    listing.overdue(overdue, run.now);
  }
  listing.finish();
  const auto open = store::open_bets(db);
  if (!run.dry_run && !config.dry_run) transaction.commit();

  run.summary(
      fmt::format("settled={} reversed={} staked={} returned={} profit={} open={} "
                  "at_risk={} undecided={} overdue={} closes={}",
                  totals.settled, totals.reversed, totals.staked, totals.returned, totals.profit,
                  open.count, open.staked, totals.undecided, totals.overdue, totals.closes));
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
