#include "asked.hpp"
#include "commands.hpp"
#include "listing.hpp"

#include <base/error.hpp>
#include <base/zone.hpp>
#include <config/config.hpp>
#include <odds/format.hpp>
#include <store/decisions.hpp>

#include <algorithm>

namespace bet {

namespace {

// What the operator says he got; what he does not say is as advised.
struct Said {
  std::optional<UtcTime> at;
  std::optional<odds::Price> price;
  std::optional<Money> stake;
};

template <typename Parse>
auto option(const cli::Run& run, const char* name, Parse parse)
    -> std::optional<decltype(parse(""))> {
  if (!run.has(name)) return std::nullopt;
  try {
    return parse(run.text(name));
  } catch (const Error& error) {
    throw Error{Exit::usage, "--{}: {}", name, error.what()};
  }
}

Said said(const cli::Run& run) {
  const Said said{
      option(run, "at", [](std::string_view text) { return parse_utc(text); }),
      option(run, "price", [](std::string_view text) { return odds::parse_price(text); }),
      option(run, "stake", [](std::string_view text) { return Money::parse(text); })};
  if (said.stake && *said.stake <= Money{}) {
    throw Error{Exit::usage, "--stake: a stake is more than 0: '{}'", run.text("stake")};
  }
  if (said.at && *said.at > run.now) {
    throw Error{Exit::usage, "--at: it is not that time yet: '{}'", run.text("at")};
  }
  return said;
}

// A placed bet never changes: what is said again has to be what is on record.
void check_placed(const cli::Run& run, const store::ListedBet& bet, const Said& said,
                  UtcTime placed_at) {
  const auto record = fmt::format("placed at {}, price {}, stake {}", format_utc(placed_at),
                                  to_string(*bet.price), *bet.stake);
  if (said.at.value_or(placed_at) != placed_at || said.price.value_or(*bet.price) != *bet.price ||
      said.stake.value_or(*bet.stake) != *bet.stake) {
    throw Error{Exit::data, "bet {} is on record, and stays as it is: {}", bet.id, record};
  }
  run.note(fmt::format("bet {} is on record: {}", bet.id, record));
}

store::ListedBet listed(const cli::Run& run, store::Database& db, bets::BetId id) {
  store::BetList list{db, id, run.now};
  list.next();
  return list.bet();
}

// A bet is placed after it was advised and before its event began, by the earliest start
// that is known: the one of then, or of now.
void check_placed_in_time(const bets::Decision& decision, UtcTime starts_at, const Said& said,
                          UtcTime placed_at) {
  const auto& advised = decision.advised;
  if (placed_at < advised.placed_at) {
    throw Error{Exit::data, "bet {} was advised at {}, not before", advised.id,
                format_utc(advised.placed_at)};
  }
  if (!said.at) {
    check_not_expired(decision, placed_at, "if it was placed before that, say when: --at TIME");
  }
  const auto until = std::min(decision.until, starts_at);
  if (placed_at >= until) {
    throw Error{Exit::data, "bet {} was not placed in time: its event began at {}", advised.id,
                format_utc(until)};
  }
}

}  // namespace

Exit confirm(const cli::Run& run) {
  const auto id = id_of(run);
  const auto said = bet::said(run);
  const auto config = config::load(run.home);
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  store::Transaction transaction{db};
  const auto decision = decision_of(db, id, run.now);
  const auto& advised = decision.advised;
  store::Ledger ledger{db, advised.mode};
  const auto summary = [&](int confirmed) {
    run.summary(fmt::format("confirmed={} cash={} at_risk={} currency={} mode={}", confirmed,
                            ledger.balance(store::Account::cash, run.now),
                            ledger.balance(store::Account::at_risk, run.now), config.currency,
                            to_string(advised.mode)));
  };
  if (decision.state == bets::State::placed) {
    check_placed(run, listed(run, db, id), said, *decision.decided_at);
    summary(0);
    return Exit::ok;
  }
  if (decision.state == bets::State::declined) {
    throw Error{Exit::data, "bet {} was declined at {}: {}", id, format_utc(*decision.decided_at),
                decision.reason};
  }
  check_not_replaced(db, decision, run.now);
  if (const auto wait = store::find_wait(db, id, run.now)) {
    throw Error{Exit::data, "bet {} was not to be placed yet: {}; 'gen-bets' asks again", id,
                told(*wait)};
  }
  if (said.price && advised.legs.size() > 1) {
    throw Error{Exit::usage, "--price: bet {} has {} legs, each with a price of its own", id,
                advised.legs.size()};
  }
  const auto placed_at = said.at.value_or(run.now);
  check_placed_in_time(decision, listed(run, db, id).event.starts_at, said, placed_at);

  const store::Obtained obtained{.stake = said.stake.value_or(advised.stake),
                                 .price = said.price.value_or(*advised.legs.front().price)};
  store::place_decided(db, ledger, decision, placed_at, Zone{config.timezone}.local_day(placed_at),
                       obtained);
  ledger.flush();
  Listing listing{run.format, db};
  listing.add(listed(run, db, id));
  listing.finish();
  if (obtained.stake > advised.stake) {
    run.note(fmt::format("stake {} is more than the advised {}: no limit has looked at it",
                         obtained.stake, advised.stake));
  }
  warn_of_group(run, db, decision);
  if (keeps(run, config)) transaction.commit();
  summary(1);
  return Exit::ok;
}

}  // namespace bet
