// The top pick of every race, a tip or not.

#include <dispatch/racing.hpp>

namespace dispatch {

namespace {

constexpr std::size_t kRacesTogether = 40;

}  // namespace

std::vector<News> races(const Desk& desk, const IsNew& is_new) {
  store::ParticipantNames names{desk.db};
  std::vector<RaceLine> lines;
  for (const auto& one : picks_of(desk, today_of(desk))) {
    const auto price = one.pick.quoted ? std::optional{one.pick.quoted->price} : std::nullopt;
    lines.push_back(race_line(desk, one.event, one.course, names.of(one.pick.runner), price,
                              one.pick.confidence));
  }
  return in_news(desk, is_new, lines, "All races", kRacesTogether);
}

}  // namespace dispatch
