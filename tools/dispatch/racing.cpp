#include <dispatch/racing.hpp>

namespace dispatch {

namespace {

constexpr std::chrono::hours kChosen{48};  // before: not for today's races

}  // namespace

Today today_of(const Desk& desk) {
  const auto day = desk.zone.local_day(desk.now);
  return {day, desk.zone.start_of(day), desk.zone.start_of(day + std::chrono::days{1})};
}

std::vector<store::ListedPick> picks_of(const Desk& desk, const Today& today) {
  std::vector<store::ListedPick> picks;
  store::PickList list{desk.db, desk.mode, desk.now - kChosen, desk.now + std::chrono::seconds{1},
                       desk.now};
  while (list.next()) {
    const auto starts = list.pick().event.starts_at;
    if (starts >= today.from && starts < today.until) picks.push_back(list.pick());
  }
  return picks;
}

std::string clock(const Desk& desk, UtcTime time) {
  return desk.zone.format(time).substr(std::string_view{"2026-03-01 "}.size());
}

}  // namespace dispatch
