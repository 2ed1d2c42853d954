#include <dispatch/tip_record.hpp>
#include <store/reporting.hpp>

namespace dispatch {

namespace {

double in_points(const Desk& desk, Money amount) {
  return static_cast<double>(amount.minor()) / static_cast<double>(desk.config.plan.unit.minor());
}

}  // namespace

TipRecord tip_record(const Desk& desk, UtcTime from, UtcTime until) {
  TipRecord record;
  store::BetsByEvent history{desk.db, desk.mode, desk.now, {from, until}};
  for (std::vector<bets::Record> event; history.next(event);) {
    std::erase_if(event, [](const bets::Record& bet) { return bet.strategy != "tips"; });
    if (event.empty()) continue;
    record.all.add(event);
    record.days[desk.zone.local_day(event.front().placed_at)].add(event);
  }
  return record;
}

std::string points(const Desk& desk, Money amount) {
  return fmt::format("{:.2f} pts", in_points(desk, amount));
}

std::string signed_points(const Desk& desk, Money amount) {
  return fmt::format("{:+.2f} pts", in_points(desk, amount));
}

}  // namespace dispatch
