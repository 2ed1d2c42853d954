#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>
#include <funds/opening.hpp>
#include <store/bankroll.hpp>

namespace bankroll {

namespace {

// An open store with the ledger of the mode, and what is to become of it.
struct Work {
  explicit Work(const cli::Run& given)
      : run{given},
        config{config::load(run.home)},
        mode{config.paper ? bets::Mode::paper : bets::Mode::live},
        db{store::Database::open(store::file_of(run.home), store::Mode::write)},
        transaction{db},
        ledger{db, mode} {
    if (funds::open_ledger(ledger, config, run.now)) ledger.flush();
    before = row("before", db, mode, ledger, run.now);
  }

  // Posts what moved, looks what that trips and ends, and shows it.
  void finish(std::string_view pairs) {
    ledger.flush();
    funds::watch(db, config, mode, run.now);
    cli::Table table{run.format, kColumns};
    table.add(std::move(before));
    table.add(row("after", db, mode, ledger, run.now));
    table.finish();
    if (config.dry_run) run.note("nothing is kept: dev.dry_run is true");
    if (!run.dry_run && !config.dry_run) transaction.commit();
    run.summary(fmt::format("{} currency={} mode={}", pairs, config.currency, to_string(mode)));
  }

  const cli::Run& run;
  config::Config config;
  bets::Mode mode;
  store::Database db;
  store::Transaction transaction;
  store::Ledger ledger;
  cli::Row before;
};

Money amount_of(const cli::Run& run) {
  Money amount;
  try {
    amount = Money::parse(run.args.unmatched().back());
  } catch (const Error& error) {
    throw Error{Exit::usage, "{}", error.what()};
  }
  if (amount <= Money{}) {
    throw Error{Exit::usage, "an amount is more than 0: '{}'", run.args.unmatched().back()};
  }
  return amount;
}

// The same amount of the same second is the same payment: said twice, it is made once.
bool is_on_record(Work& work, store::Posting kind, Money amount) {
  if (!work.ledger.has(work.run.now, kind, amount)) return false;
  work.run.note(fmt::format("{} of {} is on record already", amount, format_utc(work.run.now)));
  return true;
}

// What can be paid out: the cash there was, and what of it has not been staked since.
Money free_cash(Work& work) {
  return std::min(work.ledger.balance(store::Account::cash, work.run.now),
                  work.ledger.balance(store::Account::cash, UtcTime::max()));
}

// Ends a hard stop, if there is one, and tells that it has.
bool end_stop(Work& work, std::string_view how) {
  const auto& why = work.run.text("why");
  const auto id = store::resume(work.db, work.mode, bets::Breaker::hard_stop, work.run.now,
                                store::By::hand, fmt::format("{}: {}", how, why));
  if (id == 0) return false;
  funds::alert(work.db, work.config, fmt::format("breaker {} ended", id), message::Severity::info,
               fmt::format("{}: the hard stop was ended by {}: {}", to_string(work.mode), how, why),
               work.run.now);
  return true;
}

}  // namespace

Exit deposit(const cli::Run& run) {
  const auto amount = amount_of(run);
  Work work{run};
  const bool is_new = !is_on_record(work, store::Posting::deposit, amount);
  if (is_new) {
    work.ledger.post(run.now, store::Posting::deposit, std::nullopt, store::Account::cash,
                     store::Account::capital, amount);
  }
  work.finish(fmt::format("deposited={}", is_new ? amount : Money{}));
  return Exit::ok;
}

Exit withdraw(const cli::Run& run) {
  const auto amount = amount_of(run);
  Work work{run};
  const bool is_new = !is_on_record(work, store::Posting::withdrawal, amount);
  if (is_new) {
    const auto cash = free_cash(work);
    if (amount > cash) {
      throw Error{Exit::data, "{} is more than the cash there is: {}; {} is at risk", amount, cash,
                  work.ledger.balance(store::Account::at_risk, run.now)};
    }
    work.ledger.post(run.now, store::Posting::withdrawal, std::nullopt, store::Account::capital,
                     store::Account::cash, amount);
  }
  work.finish(fmt::format("withdrawn={}", is_new ? amount : Money{}));
  return Exit::ok;
}

Exit resume(const cli::Run& run) {
  Work work{run};
  const auto found = funds::drawdown_at(work.db, work.mode, run.now);
  const auto mark = work.config.limits.drawdown.hard_stop;
  if (!found.open.contains(bets::Breaker::hard_stop)) {
    run.note("nothing is stopped");
  } else if (mark && found.share && *found.share >= *mark) {
    throw Error{Exit::data,
                "the drawdown is {}, and would stop betting again at once: 'bankroll rebase' moves "
                "the peak of {} to the bankroll of {}",
                funds::percent(*found.share), found.peak, found.bankroll};
  }
  const bool ended = end_stop(work, "resume");
  work.finish(fmt::format("resumed={}", ended ? 1 : 0));
  return Exit::ok;
}

Exit rebase(const cli::Run& run) {
  Work work{run};
  const auto found = funds::drawdown_at(work.db, work.mode, run.now);
  bool is_new = false;
  if (!found.share) {
    run.note("there is no bankroll yet");
  } else if (found.bankroll <= Money{}) {
    throw Error{Exit::data, "a bankroll of {} is no peak: deposit first", found.bankroll};
  } else if (found.peak == found.bankroll) {
    run.note("the bankroll is at its peak");
  } else {
    is_new = store::rebase(work.db, work.mode, run.now, run.text("why"));
  }
  if (found.share) end_stop(work, "rebase");
  work.finish(fmt::format("rebased={}", is_new ? 1 : 0));
  return Exit::ok;
}

}  // namespace bankroll
