// gen-bets - strategies, limits and stakes: from prices to bets

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <gen-bets/candidates.hpp>
#include <gen-bets/listing.hpp>
#include <gen-bets/stakes.hpp>
#include <risk/exposure.hpp>
#include <store/placing.hpp>

#include <fmt/ranges.h>

namespace {

void options(cxxopts::OptionAdder add) {
  add("explain", "Print also every selection that was rejected, with the reason");
}

// The configured bankroll opens an empty ledger, once.
void open_ledger(store::Ledger& ledger, const config::Config& config, UtcTime now) {
  if (!ledger.is_empty()) return;
  if (config.bankroll == Money{}) {
    throw Error{Exit::config, "global.bankroll is not set, and the ledger is empty"};
  }
  ledger.post(now, "opening", std::nullopt, store::Account::cash, store::Account::capital,
              config.bankroll);
}

risk::Exposure exposure(store::Database& db, store::Ledger& ledger, bets::Mode mode,
                        std::chrono::sys_days today) {
  auto at_stake = store::at_stake(db, mode, today);
  return {
      .bankroll = ledger.balance(store::Account::cash) + ledger.balance(store::Account::at_risk),
      .day = at_stake.day,
      .week = at_stake.week,
      .pending = at_stake.pending,
      .open_by_event = std::move(at_stake.open_by_event),
      .open_by_strategy = std::move(at_stake.open_by_strategy),
      .placed_today = std::move(at_stake.placed_today)};
}

// The bets of one candidate, as they go into the store.
std::vector<store::NewBet> tickets(const gen_bets::Candidate& candidate,
                                   const gen_bets::Staked& staked, const config::Config& config,
                                   bets::Mode mode, std::chrono::sys_days today) {
  const auto& first = candidate.group.front();
  std::vector<store::NewBet> bets;
  for (std::size_t i = 0; i < candidate.group.size(); ++i) {
    const auto& pick = candidate.group[i];
    const auto terms = config.books.at(pick.book);
    bets.push_back({.mode = mode,
                    .strategy = pick.strategy,
                    .group = candidate.group.size() == 1
                                 ? ""
                                 : fmt::format("{}|{}", first.strategy, first.selection_id),
                    .event = candidate.event,
                    .selection = pick.selection_id,
                    .book = pick.book,
                    .stake = staked.stakes[i],
                    .price = pick.price,
                    .commission = terms.commission,
                    .rounding = terms.rounding,
                    .probability = pick.probability,
                    .model = pick.model,
                    .edge = pick.edge,
                    .kelly = staked.kelly[i],
                    .price_age = pick.age,
                    .bound_by = staked.bound_by,
                    .local_day = today});
  }
  return bets;
}

// Looks at nothing more, so that nothing more can go wrong.
Exit make_no_bet(const cli::Run& run) {
  gen_bets::Listing{run.format, run.has("explain")}.finish();
  if (run.has("explain")) run.note("no bet is made: global.betting is false");
  run.summary("events=0 bets=0 staked=0.00 rejected=0 betting=off");
  return Exit::ok;
}

Exit run(const cli::Run& run) {
  const auto config = config::load(run.home);
  if (!config.betting) return make_no_bet(run);
  if (!config.not_acted_on.empty()) {
    run.note(fmt::format("this version does not act on: {}", fmt::join(config.not_acted_on, ", ")));
  }
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  const auto today = Zone{config.timezone}.local_day(run.now);

  // One transaction: what is checked is what is placed, two runs at once share
  // one quota, and a dry run is the same run without the commit.
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  store::Transaction transaction{db};
  store::Ledger ledger{db, mode};
  open_ledger(ledger, config, run.now);
  risk::Book book{config.limits, exposure(db, ledger, mode, today)};

  const auto found = gen_bets::find_candidates(db, config, mode, run.now);
  gen_bets::Listing listing{run.format, run.has("explain")};
  for (const auto& [event, why] : found.rejected) listing.rejected(event, why);
  for (const auto& candidate : found.candidates) {
    const auto staked = gen_bets::stake(candidate, config, book);
    if (!staked.refused.empty()) {
      for (const auto& pick : candidate.group) {
        listing.rejected(candidate.event,
                         {pick.strategy, pick.event, pick.selection, pick.book, staked.refused});
      }
      continue;
    }
    book.accept(candidate.group.front().strategy, gen_bets::event_at_risk(candidate),
                staked.total());
    const auto bets = tickets(candidate, staked, config, mode, today);
    for (std::size_t i = 0; i < bets.size(); ++i) {
      const auto id = store::place(db, ledger, bets[i], run.now);
      listing.bet(candidate.event, candidate.group[i], id, bets[i].stake, staked.bound_by);
    }
  }
  ledger.flush();
  listing.finish();
  if (!run.dry_run && !config.dry_run) transaction.commit();

  run.summary(fmt::format("events={} bets={} staked={} rejected={} bankroll={} mode={}",
                          found.events, listing.bets, listing.staked, listing.rejections,
                          book.exposure().bankroll, to_string(mode)));
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "gen-bets",
                    .summary = "strategies, limits and stakes: from prices to bets",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
