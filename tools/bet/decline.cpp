#include "asked.hpp"
#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>
#include <config/config.hpp>
#include <store/decisions.hpp>

namespace bet {

Exit decline(const cli::Run& run) {
  const auto id = id_of(run);
  const auto why = reason_of(run, "bet decline ID --why TEXT");
  const auto config = config::load(run.home);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  store::Transaction transaction{db};
  const auto decision = decision_of(db, id, run.now);
  const auto mode = to_string(decision.advised.mode);
  if (decision.state == bets::State::placed) {
    throw Error{Exit::data, "bet {} was placed at {}: it stands", id,
                format_utc(*decision.decided_at)};
  }
  if (decision.state == bets::State::declined) {
    run.note(fmt::format("bet {} was declined at {} already: {}", id,
                         format_utc(*decision.decided_at), decision.reason));
    run.summary(fmt::format("declined=0 mode={}", mode));
    return Exit::ok;
  }
  check_not_replaced(db, decision, run.now);
  check_not_expired(decision, run.now, "'gen-bets' says what is worth betting now");

  store::decline(db, id, why, run.now);
  Listing listing{run.format, db};
  store::BetList list{db, id, run.now};
  list.next();
  listing.add(list.bet());
  listing.finish();
  warn_of_group(run, db, decision);
  if (keeps(run, config)) transaction.commit();
  run.summary(fmt::format("declined=1 mode={}", mode));
  return Exit::ok;
}

}  // namespace bet
