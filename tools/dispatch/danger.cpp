// The market's favourites that the model does not believe in.

#include <dispatch/racing.hpp>
#include <store/race_messages.hpp>

namespace dispatch {

namespace {

constexpr std::size_t kFavouritesTogether = 10;

}  // namespace

std::vector<News> danger(const Desk& desk, const IsNew& is_new) {
  const auto today = today_of(desk);
  store::ParticipantNames names{desk.db};
  std::vector<RaceLine> lines;
  for (const auto& one :
       store::danger_favourites(desk.db, desk.mode, today.from, today.until, desk.now)) {
    lines.push_back(
        race_line(desk, one.event, one.course, names.of(one.runner), one.price, one.confidence));
  }
  return in_news(desk, is_new, lines, "Danger favourites", kFavouritesTogether);
}

}  // namespace dispatch
