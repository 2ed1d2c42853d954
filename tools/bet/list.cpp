#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>

namespace bet {

Exit list(const cli::Run& run) {
  if (run.args.unmatched().size() > 1) {
    throw Error{Exit::usage, "'bet list' takes no id; 'bet show {}' does",
                run.args.unmatched().back()};
  }
  using Which = store::BetList::Which;
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  Listing listing{run.format, db};
  std::int64_t listed = 0;
  std::int64_t waiting = 0;
  std::int64_t open = 0;
  store::BetList bets{db, run.has("open") ? Which::open : Which::all, run.now};
  while (bets.next()) {
    const auto& bet = bets.bet();
    listing.add(bet);
    ++listed;
    if (bet.state == bets::State::open) ++waiting;
    if (bet.state == bets::State::placed && !bet.outcome) ++open;
  }
  listing.finish();
  run.summary(fmt::format("listed={} to_confirm={} open={}", listed, waiting, open));
  return Exit::ok;
}

}  // namespace bet
