#include <config/sections.hpp>

namespace config {

namespace {

// "09:00", "23:59".
std::chrono::minutes time_of_day(const Value& value) {
  const auto text = value.text();
  const auto digit = [&](std::size_t i) {
    if (text[i] < '0' || text[i] > '9')
      value.fail(fmt::format("not a time of day like \"09:00\": '{}'", text));
    return text[i] - '0';
  };
  if (text.size() != 5 || text[2] != ':') {
    value.fail(fmt::format("not a time of day like \"09:00\": '{}'", text));
  }
  const auto hour = digit(0) * 10 + digit(1);
  const auto minute = digit(3) * 10 + digit(4);
  if (hour > 23 || minute > 59) value.fail(fmt::format("there is no such time: '{}'", text));
  return std::chrono::minutes{hour * 60 + minute};
}

}  // namespace

void read_reporting(Section section, Config& config) {
  auto& reporting = config.reporting;
  reporting.to_discord = section.has("discord_webhook_url");
  if (const auto v = section.value_or_null("discord_webhook_url")) {
    reporting.webhook = v->text();
    if (!reporting.webhook.starts_with("https://") && !reporting.webhook.starts_with("http://")) {
      v->fail("not an address");  // which is not shown: it may be a secret all the same
    }
    config.notify.add_discord(reporting.webhook);
  }
  if (const auto v = section.value("send_daily_report")) reporting.daily = v->boolean();
  if (const auto v = section.value("report_time")) reporting.at = time_of_day(*v);
  if (const auto v = section.value("realistic_delay_seconds")) {
    reporting.realistic_delay = std::chrono::seconds{v->integer(0, 3600)};
  }
  if (const auto v = section.value("track_by_strategy")) reporting.by_strategy = v->boolean();
  if (const auto v = section.value("track_by_bet_type")) reporting.by_market = v->boolean();
  if (const auto v = section.value("track_roi_by_edge_bucket")) reporting.by_edge = v->boolean();
  section.finish();
}

}  // namespace config
