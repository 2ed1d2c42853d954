// gen-bets - strategies, limits and stakes: from prices to bets

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <funds/drawdown.hpp>
#include <funds/opening.hpp>
#include <gen-bets/candidates.hpp>
#include <gen-bets/listing.hpp>
#include <gen-bets/stakes.hpp>
#include <gen-bets/telling.hpp>
#include <market/division.hpp>
#include <risk/exposure.hpp>
#include <store/advice.hpp>
#include <store/decisions.hpp>
#include <store/placing.hpp>

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

// What one pick of a candidate comes to, as it goes into the store.
bets::Decision decision_of(const gen_bets::Candidate& candidate, std::size_t leg,
                           const gen_bets::Staked& staked, const config::Config& config,
                           bets::Mode mode, UtcTime now) {
  const auto& pick = candidate.group[leg];
  const auto& first = candidate.group.front();
  const auto book = config.books.at(pick.book);
  bets::Decision decision{
      .advised = {.id = bets::BetId{0},
                  .mode = mode,
                  .book = pick.book,
                  .strategy = pick.strategy,
                  .placed_at = now,
                  .stake = staked.stakes[leg],
                  .legs = {{.event = candidate.event.id,
                            .selection = pick.selection,
                            .price = pick.price,
                            .place = std::nullopt,
                            .starts_at = candidate.event.starts_at,
                            .opinion = {.probability = pick.probability,
                                        .model = pick.model,
                                        .fair_price = std::nullopt,
                                        .price_age = pick.age}}},
                  .terms = {.rounding = book.rounding, .commission = book.commission}},
      .idea = pick.idea,
      .group = candidate.group.size() == 1
                   ? ""
                   : fmt::format("{}|{}", first.strategy, first.selection_id),
      .edge = pick.edge,
      .kelly = staked.kelly[leg],
      .bound_by = staked.bound_by,
      .steps = staked.steps,
      .prices = {candidate.prices[leg]},
      .until = candidate.event.starts_at};
  return decision;
}

// Records that a candidate waits; one that has waited already goes on, by the rule that holds
// now. Its decision.
bets::BetId wait(store::Database& db, const gen_bets::Waits& waits, bets::Decision decision,
                 const strategy::Pick& pick, std::chrono::sys_days today) {
  const auto now = decision.advised.placed_at;
  const auto hours = std::chrono::duration<double, std::ratio<3600>>{pick.advice->wait_hours};
  store::Wait wait{.rule = pick.advice->rule,
                   .why = std::string{pick.advice->why},
                   .confidence = pick.advice->confidence,
                   .since = now,
                   .until = now + std::chrono::duration_cast<std::chrono::seconds>(hours)};
  const auto before = waits.find(pick.idea);
  if (before != waits.end()) {
    wait.decision = before->second.decision;
  } else {
    decision.state = bets::State::waiting;
    wait.decision = store::decide(db, decision, {pick.selection_id}, today);
  }
  store::record_wait(db, wait);
  return wait.decision;
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
  Taking(const cli::Run& run, const config::Config& config, store::Database& db,
         store::Ledger& ledger, gen_bets::Stakes& stakes, const gen_bets::Waits& waiting,
         gen_bets::Listing& listing)
      : now_{run.now},
        today_{Zone{config.timezone}.local_day(run.now)},
        mode_{config.paper ? bets::Mode::paper : bets::Mode::live},
        config_{config},
        db_{db},
        ledger_{ledger},
        stakes_{stakes},
        waiting_{waiting},
        listing_{listing} {}

  void list_refusals(const gen_bets::Found& found) {
    for (const auto& [event, why] : found.refused) {
      listing_.refused(event, why, names_.of(why.selection.subject));
    }
    for (const auto& [event, why] : found.rejected) {
      listing_.rejected(event, why, names_.of(why.selection.subject));
    }
  }

  void take(const gen_bets::Candidate& candidate) {
    const auto staked = stakes_.of(candidate);
    if (!staked.refused.empty()) {
      for (const auto& pick : candidate.group) {
        listing_.rejected(
            candidate.event,
            {pick.strategy, pick.event, pick.selection, pick.book, staked.refused, "stake"},
            names_.of(pick.selection.subject));
      }
      return;
    }
    if (!waits(candidate.group.front())) stakes_.accept(candidate, staked);
    for (std::size_t i = 0; i < candidate.group.size(); ++i) decide(candidate, i, staked);
  }

 private:
  void decide(const gen_bets::Candidate& candidate, std::size_t leg,
              const gen_bets::Staked& staked) {
    const auto& pick = candidate.group[leg];
    auto decision = decision_of(candidate, leg, staked, config_, mode_, now_);
    decision.idea = store::key_of_next(db_, mode_, pick.idea, now_);
    if (waits(pick)) {
      const auto id = wait(db_, waiting_, decision, pick, today_);
      listing_.waits(candidate.event, pick, names_.of(pick.selection.subject), id,
                     pick.asked.back().why);
      return;
    }
    decision.advised.id = store::decide(db_, decision, {pick.selection_id}, today_);
    if (const auto& advice = pick.advice) {
      store::record_advice(db_, decision.advised.id,
                           {advice->rule, std::string{advice->why}, advice->confidence});
    }
    if (const auto waited = waiting_.find(pick.idea); waited != waiting_.end()) {
      store::end_wait(db_, waited->second.decision, decision.advised.id, now_);
    }
    // On paper a price that is seen is a price that is got. Live, nothing is a bet
    // until the operator says so.
    if (mode_ == bets::Mode::paper) {
      store::place_decided(db_, ledger_, decision, now_, today_, std::nullopt);
      decision.state = bets::State::placed;
    } else {
      gen_bets::tell(db_, config_, candidate.event, decision, names_, now_);
    }
    listing_.decided(candidate.event, pick, names_.of(pick.selection.subject), decision);
  }

  UtcTime now_;
  std::chrono::sys_days today_;
  bets::Mode mode_;
  const config::Config& config_;
  store::Database& db_;
  store::Ledger& ledger_;
  gen_bets::Stakes& stakes_;
  const gen_bets::Waits& waiting_;
  gen_bets::Listing& listing_;
  store::ParticipantNames names_{db_};
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

  const auto waiting = store::waits(db, mode, run.now);
  auto found = gen_bets::find_candidates(db, config, mode, waiting, run.now);
  name_unknown_teams(run, config, found.candidates);
  gen_bets::set_kelly(found.candidates);
  gen_bets::Listing listing{run.format, run.has("explain")};
  Taking taking{run, config, db, ledger, stakes, waiting, listing};
  taking.list_refusals(found);
  for (const auto& candidate : found.candidates) taking.take(candidate);
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
