#include <dispatch/racing.hpp>
#include <message/batch.hpp>
#include <message/name.hpp>
#include <message/tip.hpp>
#include <store/runners.hpp>

namespace dispatch {

Day day_of(const Zone& zone, std::chrono::sys_days date) {
  return {date, zone.start_of(date), zone.start_of(date + std::chrono::days{1})};
}

Day today_of(const Desk& desk) {
  return day_of(desk.zone, desk.zone.local_day(desk.now));
}

std::vector<store::ListedPick> picks_of(const Desk& desk, const Day& day) {
  std::vector<store::ListedPick> picks;
  store::PickList list{desk.db, desk.mode, day.from - std::chrono::days{1}, day.until, desk.now};
  while (list.next()) {
    const auto starts = list.pick().event.starts_at;
    if (starts >= day.from && starts < day.until) picks.push_back(list.pick());
  }
  return picks;
}

books::Summary summary_of(const Desk& desk, std::chrono::sys_days first,
                          std::chrono::sys_days end) {
  return books::summary_of({desk.db, desk.config, desk.mode, desk.zone, desk.now}, first, end);
}

bool is_to_run(const Desk& desk, const market::Event& race, market::ParticipantId runner) {
  return store::RunnersReader{desk.db, desk.now}.of(race).by_id.contains(runner);
}

std::string clock(const Desk& desk, UtcTime time) {
  return desk.zone.format(time).substr(std::string_view{"2026-03-01 "}.size());
}

RaceLine race_line(const Desk& desk, const market::Event& race, const std::string& course,
                   const std::string& horse, const std::optional<odds::Price>& price,
                   double confidence) {
  const auto at = price ? " @ " + message::price_text(price->decimal()) : "";
  return {race.id, race.starts_at,
          fmt::format("{} {} - {}{} ({})", clock(desk, race.starts_at), message::plain_name(course),
                      message::plain_name(horse), at, message::whole_percent(confidence))};
}

std::vector<News> in_news(const Desk& desk, const IsNew& is_new, const std::vector<RaceLine>& lines,
                          std::string_view heading, std::size_t most) {
  std::vector<const RaceLine*> untold;
  std::vector<std::string> texts;
  for (const auto& line : lines) {
    if (line.starts_at <= desk.now || !is_new(fmt::format("{}", line.race.value()))) continue;
    untold.push_back(&line);
    texts.push_back(line.text);
  }
  std::vector<News> news;
  for (auto& batch : message::in_batches(texts, {most, heading, "\n"}, desk.kind)) {
    auto& one = news.emplace_back(News{.what = {}, .text = std::move(batch.text)});
    one.until = untold[batch.items.front()]->starts_at;
    for (const auto i : batch.items) {
      one.what.push_back(fmt::format("{}", untold[i]->race.value()));
    }
  }
  return news;
}

}  // namespace dispatch
