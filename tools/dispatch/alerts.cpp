#include <dispatch/news.hpp>
#include <dispatch/words.hpp>
#include <store/health.hpp>

namespace dispatch {

std::vector<News> alerts(const Desk& desk, const IsNew& is_new) {
  std::vector<News> all;
  for (const auto& alarm : store::alarms(desk.db)) {
    const auto since = alarm.since.value_or(desk.now);
    auto what = fmt::format("{} {} {}", alarm.name, to_string(alarm.status), format_utc(since));
    if (!is_new(what)) continue;
    const bool is_critical = alarm.status == health::Status::critical;
    all.push_back(
        {.what = {std::move(what)},
         .cards = {{.title = fmt::format("{}: {}", to_string(alarm.status), alarm.name),
                    .colour = is_critical ? kDarkRed : kOrange,
                    .fields = {{"What", alarm.value},
                               {"Since",
                                fmt::format("{} {}", desk.zone.format(since), desk.zone.name())},
                               {"Next step", is_critical
                                                 ? "at once: 'healthcheck' says what to do"
                                                 : "within 24 h: 'healthcheck' says what to do"}}}},
         .severity = is_critical ? message::Severity::critical : message::Severity::warning});
  }
  return all;
}

}  // namespace dispatch
