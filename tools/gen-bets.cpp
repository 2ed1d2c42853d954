// gen-bets - strategies, limits and stakes: from prices to bets

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <funds/drawdown.hpp>
#include <funds/opening.hpp>
#include <gen-bets/candidates.hpp>
#include <gen-bets/deciding.hpp>
#include <gen-bets/inputs.hpp>
#include <gen-bets/listing.hpp>
#include <gen-bets/overrides.hpp>
#include <gen-bets/stakes.hpp>
#include <gen-bets/tips.hpp>
#include <market/division.hpp>
#include <risk/exposure.hpp>
#include <store/placing.hpp>
#include <store/rows.hpp>

#include <fmt/ranges.h>

#include <set>

namespace {

void options(cxxopts::OptionAdder add) {
  add("explain", "Print also every selection and price that was not taken, with the reason");
  add("use-timing", "Ask the timing advisor when to bet each spread, as use_timing_advisor: true");
}

risk::Exposure exposure(store::Database& db, store::Ledger& ledger, bets::Mode mode,
                        std::chrono::sys_days today, const std::optional<Ratio>& drawdown,
                        store::Teams& teams, UtcTime now) {
  auto at_stake = store::at_stake(db, mode, today, now);
  risk::Exposure exposure{.bankroll = ledger.balance(store::Account::cash, now) +
                                      ledger.balance(store::Account::at_risk, now),
                          .drawdown = drawdown,
                          .day = at_stake.day,
                          .week = at_stake.week,
                          .pending = at_stake.pending,
                          .open = {},
                          .open_by_strategy = std::move(at_stake.open_by_strategy),
                          .placed_today = std::move(at_stake.placed_today)};
  for (const auto& leg : at_stake.legs) {
    auto& position =
        exposure.open.emplace_back(gen_bets::position_of(leg.event, leg.selection, leg.way, teams));
    position.is_single = leg.is_single;
    position.price = leg.net;
    position.at_risk = leg.at_risk;
  }
  return exposure;
}

// Teams whose division nobody knows, where there is a limit for divisions.
void name_unknown_teams(const cli::Run& run, const config::Config& config,
                        const std::vector<gen_bets::Candidate>& candidates) {
  const auto& limits = config.limits.max_by_key;
  if (!limits.contains("division") && !limits.contains("conference")) return;
  std::set<std::string> unknown;
  for (const auto& candidate : candidates) {
    for (const auto& team : {candidate.event.home, candidate.event.away}) {
      if (!team.empty() && !market::division_of(candidate.event.sport, team)) unknown.insert(team);
    }
  }
  if (unknown.empty()) return;
  run.note(
      fmt::format("no division is known of {}: limits of divisions and conferences do not "
                  "count bets on them",
                  fmt::join(unknown, ", ")));
}

// Whether the run was made to see why bets are few, or none.
bool tells_why(const cli::Run& run, const config::Config& config) {
  return !run.quiet && (run.has("explain") || run.dry_run || config.dry_run);
}

// Looks at nothing more, so that nothing more can go wrong.
Exit make_no_bet(const cli::Run& run, const config::Config& config, std::string_view betting,
                 std::string_view why) {
  gen_bets::Listing{run.format, run.has("explain")}.finish();
  if (tells_why(run, config)) {
    run.note(fmt::format("filtered: all: no bet is made: {}", why));
  } else if (betting != "off") {
    run.note(fmt::format("no bet is made: {}", why));
  }
  run.summary(fmt::format("events=0 bets=0 staked=0.00 rejected=0 currency={} betting={}",
                          config.currency, betting));
  return Exit::ok;
}

std::string why_no_bet(const funds::Drawdown& drawdown, const config::Config& config) {
  const auto stopped = drawdown.open.find(bets::Breaker::hard_stop);
  if (stopped != drawdown.open.end()) {
    return fmt::format("stopped since {}: {}; 'bankroll show' says how it stands",
                       format_utc(stopped->second.at), stopped->second.why);
  }
  const auto mark = config.limits.drawdown.pause;
  return fmt::format("the drawdown is {}; betting goes on by itself{}",
                     drawdown.share ? funds::percent(*drawdown.share) : "not known",
                     mark ? " below " + funds::percent(*mark) : "");
}

// Takes candidates in their order: stakes each by what the limits leave, and decides on it.
class Taking {
 public:
  Taking(gen_bets::Stakes& stakes, gen_bets::Deciding& deciding, gen_bets::Tips& tips,
         store::ParticipantNames& names, gen_bets::Listing& listing)
      : stakes_{stakes}, deciding_{deciding}, tips_{tips}, names_{names}, listing_{listing} {}

  void list_refusals(const gen_bets::Found& found) {
    for (const auto& [event, why] : found.refused) {
      listing_.refused(event, why, names_.of(why.selection.subject));
    }
    for (const auto& [event, why] : found.rejected) {
      listing_.rejected(event, why, names_.of(why.selection.subject));
    }
  }

  void take(const gen_bets::Candidate& candidate) {
    const auto& first = candidate.group.front();
    const auto staked = stakes_.of(candidate);
    if (!staked.refused.empty()) {
      for (const auto& pick : candidate.group) {
        listing_.rejected(
            candidate.event,
            {pick.strategy, pick.event, pick.selection, pick.book, staked.refused, "stake"},
            names_.of(pick.selection.subject));
      }
      if (first.tip) tips_.refused(candidate, staked.refused);
      return;
    }
    if (!waits(first)) stakes_.accept(candidate, staked);
    const auto decision = deciding_.decide(candidate, staked);
    if (first.tip) tips_.sent(candidate, decision);
  }

 private:
  gen_bets::Stakes& stakes_;
  gen_bets::Deciding& deciding_;
  gen_bets::Tips& tips_;
  store::ParticipantNames& names_;
  gen_bets::Listing& listing_;
};

Exit run(const cli::Run& run) {
  auto config = config::load(run.home);
  auto& asks_advisor = config.strategies.spread.use_timing_advisor;
  asks_advisor = asks_advisor || run.has("use-timing");
  if (!config.betting) return make_no_bet(run, config, "off", "global.betting is false");
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  const auto today = Zone{config.timezone}.local_day(run.now);

  // One transaction: what is checked is what is placed, two runs at once share
  // one quota, and a dry run is the same run without the commit.
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  for (const auto& unknown : config::unknown_names(config, store::book_keys(db))) {
    run.note(unknown);
  }
  for (const auto& ignored : gen_bets::apply_overrides(db, config, run.now)) run.note(ignored);
  if (const auto gap = gen_bets::require_inputs(db, config, run.now); !gap.empty()) run.note(gap);
  store::Transaction transaction{db};
  store::Ledger ledger{db, mode};
  if (!funds::open_ledger(ledger, config, run.now) && ledger.is_empty()) {
    throw Error{Exit::config, "global.bankroll is not set, and the ledger is empty"};
  }
  const bool keeps = !run.dry_run && !config.dry_run;
  const auto drawdown = funds::watch(db, config, mode, run.now);
  if (drawdown.betting() != "on") {
    if (keeps) transaction.commit();
    return make_no_bet(run, config, drawdown.betting(), why_no_bet(drawdown, config));
  }
  store::Teams teams{db, run.now};
  risk::Book book{config.limits, exposure(db, ledger, mode, today, drawdown.share, teams, run.now)};
  gen_bets::Stakes stakes{
      config, std::move(book),
      asks_for_form(config.plan) ? store::forms(db, mode, run.now) : store::Forms{},
      std::move(teams)};

  store::ParticipantNames names{db};
  const auto waiting = store::waits(db, mode, run.now);
  auto found = gen_bets::find_candidates(db, config, mode, waiting, run.now);
  name_unknown_teams(run, config, found.candidates);
  gen_bets::set_kelly(found.candidates);
  gen_bets::Listing listing{run.format, run.has("explain")};
  gen_bets::Deciding deciding{db, ledger, config, mode, waiting, names, listing, today, run.now};
  gen_bets::Tips tips{db, config, mode, today, run.now};
  Taking taking{stakes, deciding, tips, names, listing};
  taking.list_refusals(found);
  for (const auto& candidate : found.candidates) taking.take(candidate);
  for (const auto& multiple : tips.multiples()) deciding.decide(multiple, stakes);
  tips.keep(found, listing, names);
  if (const auto doubt = gen_bets::Tips::doubt_of(found); !doubt.empty()) run.note(doubt);
  ledger.flush();
  listing.finish();
  if (tells_why(run, config)) {
    for (const auto& line : listing.filtered(found.events)) run.note(line);
  }
  if (keeps) transaction.commit();

  run.summary(
      fmt::format("events={} bets={} staked={} rejected={} bankroll={} currency={} mode={} "
                  "stale={} refused={}{}",
                  found.events, listing.bets, listing.staked, listing.rejections, stakes.bankroll(),
                  config.currency, to_string(mode), listing.stale, listing.refusals,
                  asks_advisor ? fmt::format(" waiting={}", listing.waiting) : ""));
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
