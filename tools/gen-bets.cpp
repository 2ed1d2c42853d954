// gen-bets - strategies, limits and stakes: from prices to bets

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <risk/exposure.hpp>
#include <staking/arbitrage.hpp>
#include <staking/kelly.hpp>
#include <store/board.hpp>
#include <store/placing.hpp>
#include <strategy/arbitrage.hpp>
#include <strategy/value.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace {

void options(cxxopts::OptionAdder add) {
  add("explain", "Print also every selection that was rejected, with the reason");
}

// A group of picks with the event they are of.
struct Candidate {
  market::Event event;
  strategy::Group group;
};

// What of a candidate is to be bet, a stake a leg; or why nothing is.
struct Staked {
  std::vector<Money> stakes;
  std::vector<double> kelly;
  std::string bound_by;
  std::string refused;
};

cli::Table table_of(cli::Format format) {
  return {format,
          {"decision", "bet", "strategy", "event", "start", "home", "away", "market", "subject",
           "side", "line", "book", "price", "probability", "edge", "stake", "reason"}};
}

// Everything one run decides, over one transaction.
class Run {
 public:
  Run(const cli::Run& cli, const config::Config& config, store::Database& db)
      : cli_{cli},
        config_{config},
        db_{db},
        mode_{config.paper ? bets::Mode::paper : bets::Mode::live},
        local_day_{Zone{config.timezone}.local_day(cli.now)},
        ledger_{db, mode_},
        table_{table_of(cli.format)} {}

  void generate() {
    open_ledger();
    auto book = risk::Book{config_.limits, exposure()};
    for (const auto& candidate : candidates()) consider(candidate, book);
    ledger_.flush();
    table_.finish();
  }

  std::string summary() const {
    return fmt::format("events={} bets={} staked={} rejected={} bankroll={} {}={}", events_, bets_,
                       staked_, rejected_, bankroll_, "mode", to_string(mode_));
  }

 private:
  // The configured bankroll opens an empty ledger, once.
  void open_ledger() {
    if (!ledger_.is_empty()) return;
    if (config_.bankroll == Money{}) {
      throw Error{Exit::config, "global.bankroll is not set, and the ledger is empty"};
    }
    ledger_.post(cli_.now, "opening", std::nullopt, store::Account::cash, store::Account::capital,
                 config_.bankroll);
  }

  risk::Exposure exposure() {
    bankroll_ = ledger_.balance(store::Account::cash) + ledger_.balance(store::Account::at_risk);
    auto at_stake = store::at_stake(db_, mode_, local_day_);
    return {.bankroll = bankroll_,
            .day = at_stake.day,
            .week = at_stake.week,
            .pending = at_stake.pending,
            .open_by_event = std::move(at_stake.open_by_event),
            .open_by_strategy = std::move(at_stake.open_by_strategy),
            .placed_today = std::move(at_stake.placed_today)};
  }

  // Arbitrages first, then value; inside a strategy by edge, start and event, so
  // that the order of input never matters.
  std::vector<Candidate> candidates() {
    std::vector<Candidate> found;
    store::Boards boards{db_};
    const auto window = std::max(config_.value.enabled ? config_.value.window : kNever,
                                 config_.arbitrage.enabled ? config_.arbitrage.window : kNever);
    for (const auto& event : store::events_between(db_, cli_.now, cli_.now + window)) {
      ++events_;
      const auto standing = boards.of(event.id, event.starts_at, cli_.now);
      const auto until = event.starts_at - cli_.now;
      if (config_.arbitrage.enabled && until <= config_.arbitrage.window) {
        collect(event, strategy::select_arbitrage(standing, config_.arbitrage, config_.books,
                                                  placed(event, "arbitrage")),
                found);
      }
      if (config_.value.enabled && until <= config_.value.window) {
        collect(event,
                strategy::select_value(standing, config_.value, config_.books,
                                       placed(event, "value")),
                found);
      }
    }
    std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) {
      const auto& x = a.group.front();
      const auto& y = b.group.front();
      if (x.strategy != y.strategy) return x.strategy < y.strategy;
      return x.edge > y.edge;
    });
    return found;
  }

  std::set<market::SelectionId> placed(const market::Event& event, const char* strategy) {
    return store::placed_at(db_, mode_, strategy, event.id);
  }

  void collect(const market::Event& event, strategy::Selected selected,
               std::vector<Candidate>& found) {
    for (auto& group : selected.groups) found.push_back({event, std::move(group)});
    for (const auto& rejection : selected.rejections) reject(event, rejection);
  }

  void consider(const Candidate& candidate, risk::Book& book) {
    const auto staked = candidate.group.size() == 1 ? stake_single(candidate, book)
                                                    : stake_arbitrage(candidate, book);
    if (!staked.refused.empty()) {
      for (const auto& pick : candidate.group) {
        reject(candidate.event,
               {pick.strategy, pick.event, pick.selection, pick.book, staked.refused});
      }
      return;
    }
    Money total;
    for (const auto stake : staked.stakes) total += stake;
    book.accept(candidate.group.front().strategy, candidate.event.id, total);
    place(candidate, staked);
  }

  Staked stake_single(const Candidate& candidate, const risk::Book& book) const {
    const auto& pick = candidate.group.front();
    const double kelly = staking::kelly_fraction(pick.probability, pick.net.decimal());
    const auto wanted = staking::wanted_stake(config_.plan, bankroll_, kelly);
    const auto sized =
        book.size(pick.strategy, candidate.event.id, wanted, config_.limits.min_bet);
    return {{sized.stake}, {kelly}, fmt::format("{}", fmt::join(sized.bound, ", ")), sized.refused};
  }

  // An arbitrage is sized by its limits and split so that every outcome pays
  // the same: a flat plan stakes the unit in all, Kelly would stake everything.
  Staked stake_arbitrage(const Candidate& candidate, const risk::Book& book) const {
    const bool flat = config_.plan.kind == staking::Plan::Kind::flat;
    const auto sized = book.size(candidate.group.front().strategy, candidate.event.id,
                                 flat ? config_.plan.unit : bankroll_, config_.limits.min_bet);
    if (!sized.refused.empty()) return {.refused = sized.refused};

    std::vector<odds::Price> prices;
    for (const auto& pick : candidate.group) prices.push_back(pick.net);
    const auto split = staking::split_arbitrage(prices, sized.stake, Rounding::down);
    if (!split) return {.refused = split.why_not().why};
    for (const auto stake : split->stakes) {
      if (stake < config_.limits.min_bet) {
        return {.refused = fmt::format("leg {} < minimum {}", stake, config_.limits.min_bet)};
      }
    }
    return {split->stakes, std::vector<double>(prices.size(), 0.0),
            fmt::format("{}", fmt::join(sized.bound, ", ")), ""};
  }

  void place(const Candidate& candidate, const Staked& staked) {
    const auto& first = candidate.group.front();
    const auto group = candidate.group.size() == 1
                           ? std::string{}
                           : fmt::format("{}|{}", first.strategy, first.selection_id);
    for (std::size_t i = 0; i < candidate.group.size(); ++i) {
      const auto& pick = candidate.group[i];
      const auto terms = config_.books.at(pick.book);
      const auto id = store::place(db_, ledger_,
                                   {.mode = mode_,
                                    .strategy = pick.strategy,
                                    .group = group,
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
                                    .local_day = local_day_},
                                   cli_.now);
      ++bets_;
      staked_ += staked.stakes[i];
      print_bet(candidate.event, pick, id, staked.stakes[i], staked.bound_by);
    }
  }

  void print_bet(const market::Event& event, const strategy::Pick& pick, bets::BetId id,
                 Money stake, const std::string& bound_by) {
    const auto& s = pick.selection;
    table_.add({"bet", id.value(), pick.strategy, event.id.value(), event.starts_at, event.home,
                event.away, s.market, s.subject, to_string(s.side), line_of(s), pick.book,
                cli::Cell::number_text(to_string(pick.price)),
                cli::Cell::number(pick.probability, 4), cli::Cell::number(pick.edge, 4), stake,
                bound_by});
  }

  void reject(const market::Event& event, const strategy::Rejection& rejection) {
    ++rejected_;
    if (!cli_.has("explain")) return;
    const auto& s = rejection.selection;
    table_.add({"rejected", {}, rejection.strategy, event.id.value(), event.starts_at, event.home,
                event.away, s.market, s.subject, to_string(s.side), line_of(s), rejection.book, {},
                {}, {}, {}, rejection.reason});
  }

  static cli::Cell line_of(const market::Selection& selection) {
    return selection.line ? cli::Cell::number_text(to_string(*selection.line)) : cli::Cell{};
  }

  static constexpr std::chrono::seconds kNever{0};

  const cli::Run& cli_;
  const config::Config& config_;
  store::Database& db_;
  bets::Mode mode_;
  std::chrono::sys_days local_day_;
  store::Ledger ledger_;
  cli::Table table_;
  Money bankroll_;
  Money staked_;
  std::int64_t events_ = 0;
  std::int64_t bets_ = 0;
  std::int64_t rejected_ = 0;
};

Exit run(const cli::Run& cli) {
  const auto config = config::load(cli.home);
  if (!config.not_acted_on.empty()) {
    cli.note(fmt::format("this version does not act on: {}", fmt::join(config.not_acted_on, ", ")));
  }

  // One transaction: what is checked is what is placed, two runs at once share
  // one quota, and a dry run is the same run without the commit.
  auto db = store::Database::open(store::file_of(cli.home), store::Mode::write);
  store::Transaction transaction{db};
  Run run{cli, config, db};
  run.generate();
  if (!cli.dry_run && !config.dry_run) transaction.commit();

  cli.summary(run.summary());
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
