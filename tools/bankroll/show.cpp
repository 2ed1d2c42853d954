#include "commands.hpp"
#include "listing.hpp"

namespace bankroll {

Exit show(const cli::Run& run) {
  const auto config = config::load(run.home);
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  store::Ledger ledger{db, mode};
  cli::Table table{run.format, kColumns};
  table.add(row("now", db, mode, ledger, run.now));
  table.finish();
  for (const auto& [breaker, tripped] : funds::drawdown_at(db, mode, run.now).open) {
    run.note(
        fmt::format("{} since {}: {}", to_string(breaker), format_utc(tripped.at), tripped.why));
  }
  run.summary(fmt::format("currency={} mode={}", config.currency, to_string(mode)));
  return Exit::ok;
}

}  // namespace bankroll
