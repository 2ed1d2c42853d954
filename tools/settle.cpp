// settle - grade bets against results, post the ledger, compute closing line value

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <settlement/event.hpp>
#include <store/board.hpp>
#include <store/settling.hpp>
#include <strategy/value.hpp>

#include <algorithm>

namespace {

constexpr std::chrono::minutes kCloseAge{60};  // an older price is not a close
constexpr std::chrono::hours kOverdue{24};

void options(cxxopts::OptionAdder add) {
  add("event", "Only the bets of this event", cxxopts::value<std::int64_t>(), "ID");
  add("verify", "Recompute every settlement and the ledger; exit 65 on any difference");
}

// The market's opinion of a bet's own line at the start of its event.
class Closing {
 public:
  Closing(store::Database& db, const config::Config& config)
      : boards_{db}, books_{config.books}, rule_{strategy::fair_rule(config.value)} {
    rule_.max_age = kCloseAge;
  }

  void begin(const market::Event& event) {
    at_close_ = boards_.of(event.id, event.starts_at, event.starts_at);
  }

  std::optional<store::Close> of(const bets::Bet& bet) const {
    const auto& s = bet.selection;
    const auto line = market::market_line(market::kind_of(s.market), s.side, s.line);
    for (const auto& board : at_close_) {
      if (board.market != s.market || board.period != s.period || board.subject != s.subject ||
          board.line != line) {
        continue;
      }
      const auto fair = strategy::fair_market(board, rule_, books_, bet.book);
      if (!fair) return std::nullopt;
      const auto outcome = std::ranges::find(
          board.outcomes, s.side, [](const market::Outcome& o) { return o.selection.side; });
      if (outcome == board.outcomes.end()) return std::nullopt;
      const auto index = static_cast<std::size_t>(outcome - board.outcomes.begin());
      const double p = fair->probabilities[index];
      return store::Close{p, fair->source, fair->oldest, p * bet.price.decimal() - 1};
    }
    return std::nullopt;
  }

 private:
  store::Boards boards_;
  const market::Books& books_;
  strategy::FairRule rule_;
  std::vector<market::Board> at_close_;
};

cli::Table table_of(cli::Format format) {
  return {format,
          {"bet", "event", "start", "home", "away", "score", "market", "subject", "side", "line",
           "book", "price", "stake", "outcome", "returned", "commission", "profit", "clv",
           "note"}};
}

std::string score_of(const store::EventBets& found) {
  if (!found.result) return {};
  if (!found.result->score) return std::string{to_string(found.result->status)};
  return fmt::format("{}-{}", found.result->score->home, found.result->score->away);
}

class Run {
 public:
  Run(const cli::Run& cli, const config::Config& config, store::Database& db)
      : cli_{cli}, db_{db}, reader_{db}, settler_{db, cli.now}, closing_{db, config},
        table_{table_of(cli.format)} {}

  void settle(std::optional<market::EventId> only) {
    for (const auto id : store::events_with_bets(db_, store::Which::due, cli_.now, only)) {
      const auto found = reader_.read(id, cli_.now);
      const auto due = settlement::settle(found.bets, found.event, *found.result);
      closing_.begin(found.event);
      for (std::size_t i = 0; i < found.bets.size(); ++i) settle_bet(found, i, due[i]);
    }
    settler_.flush();
    list_overdue(only);
    table_.finish();
  }

  std::string summary() const {
    const auto open = store::open_bets(db_);
    return fmt::format("settled={} reversed={} staked={} returned={} profit={} open={} at_risk={} "
                       "undecided={} overdue={}",
                       settled_, reversed_, staked_, returned_, profit_, open.count, open.staked,
                       undecided_, overdue_);
  }

  bool is_partial() const { return undecided_ > 0 || overdue_ > 0; }

 private:
  void settle_bet(const store::EventBets& found, std::size_t i,
                  const std::optional<bets::Settlement>& due) {
    const auto& bet = found.bets[i];
    const auto& recorded = found.recorded[i];
    if (!due) {
      ++undecided_;
      print(found, bet, nullptr, {}, "the result does not decide this market");
      return;
    }
    const auto& entry = *due;
    if (recorded && recorded->entry == entry) return;
    if (recorded) {
      settler_.reverse(bet, *recorded);
      ++reversed_;
    }
    const auto close = closing_.of(bet);
    settler_.settle(bet, recorded ? recorded->revision + 1 : 1, found.result_revision, entry,
                    close);
    ++settled_;
    staked_ += bet.stake;
    returned_ += entry.returned;
    profit_ += entry.profit;
    print(found, bet, &entry, close ? std::optional{close->clv} : std::nullopt,
          recorded ? "the result was revised" : "");
  }

  void list_overdue(std::optional<market::EventId> only) {
    for (const auto& [bet, event] : store::overdue_bets(db_, cli_.now - kOverdue, cli_.now)) {
      if (only && event.id != *only) continue;
      ++overdue_;
      const auto hours = std::chrono::floor<std::chrono::hours>(cli_.now - event.starts_at);
      table_.add({bet.value(), event.id.value(), event.starts_at, event.home, event.away, {}, {},
                  {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                  fmt::format("no result {} h after the start", hours.count())});
    }
  }

  void print(const store::EventBets& found, const bets::Bet& bet, const bets::Settlement* entry,
             std::optional<double> clv, const char* note) {
    const auto& s = bet.selection;
    const auto& event = found.event;
    table_.add({bet.id.value(), event.id.value(), event.starts_at, event.home, event.away,
                score_of(found), s.market, s.subject, to_string(s.side),
                s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{}, bet.book,
                cli::Cell::number_text(to_string(bet.price)), bet.stake,
                entry ? cli::Cell{to_string(entry->outcome)} : cli::Cell{},
                entry ? cli::Cell{entry->returned} : cli::Cell{},
                entry ? cli::Cell{entry->commission} : cli::Cell{},
                entry ? cli::Cell{entry->profit} : cli::Cell{},
                clv ? cli::Cell::number(*clv, 4) : cli::Cell{}, note});
  }

  const cli::Run& cli_;
  store::Database& db_;
  store::EventReader reader_;
  store::Settler settler_;
  Closing closing_;
  cli::Table table_;
  std::int64_t settled_ = 0;
  std::int64_t reversed_ = 0;
  std::int64_t undecided_ = 0;
  std::int64_t overdue_ = 0;
  Money staked_;
  Money returned_;
  Money profit_;
};

// Every settlement, computed again from the bets, results and quotes.
Exit verify(const cli::Run& cli, const config::Config& config,
            std::optional<market::EventId> only) {
  auto db = store::Database::open(store::file_of(cli.home), store::Mode::read);
  store::EventReader reader{db};
  Closing closing{db, config};
  cli::Table table{cli.format, {"bet", "difference"}};
  std::int64_t checked = 0;
  std::int64_t different = 0;
  const auto report = [&](cli::Cell bet, std::string_view difference) {
    ++different;
    table.add({std::move(bet), difference});
  };

  for (const auto id : store::events_with_bets(db, store::Which::all, cli.now, only)) {
    const auto found = reader.read(id, cli.now);
    std::vector<std::optional<bets::Settlement>> due(found.bets.size());
    if (found.result) due = settlement::settle(found.bets, found.event, *found.result);
    closing.begin(found.event);
    for (std::size_t i = 0; i < found.bets.size(); ++i) {
      const auto& recorded = found.recorded[i];
      if (!recorded) continue;
      ++checked;
      const auto bet = found.bets[i].id.value();
      if (!due[i]) {
        report(bet, "settled, but no result decides it");
      } else if (recorded->entry != *due[i]) {
        report(bet, fmt::format("recorded {} {}, computed {} {}",
                                to_string(recorded->entry.outcome), recorded->entry.profit,
                                to_string(due[i]->outcome), due[i]->profit));
      }
      const auto close = closing.of(found.bets[i]);
      if (recorded->clv && (!close || std::abs(*recorded->clv - close->clv) > 1e-9)) {
        report(bet, "the closing line value is not what the quotes give now");
      }
    }
  }
  for (const auto& wrong : store::prove_ledger(db)) report({}, wrong);
  table.finish();
  cli.summary(fmt::format("verified={} differences={}", checked, different));
  return different == 0 ? Exit::ok : Exit::data;
}

Exit run(const cli::Run& cli) {
  const auto config = config::load(cli.home);
  const auto only = cli.has("event")
                        ? std::optional{market::EventId{cli.args["event"].as<std::int64_t>()}}
                        : std::nullopt;
  if (cli.has("verify")) return verify(cli, config, only);

  // One transaction: a run that dies half way has settled nothing, and a dry
  // run is the same run without the commit.
  auto db = store::Database::open(store::file_of(cli.home), store::Mode::write);
  store::Transaction transaction{db};
  Run run{cli, config, db};
  run.settle(only);
  const auto summary = run.summary();
  if (!cli.dry_run) transaction.commit();

  cli.summary(summary);
  return run.is_partial() ? Exit::partial : Exit::ok;
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
