#include <base/error.hpp>
#include <base/zone.hpp>

#include <date/tz.h>

Zone::Zone(std::string_view name) try : zone_{date::locate_zone(name)} {
} catch (const std::exception&) {
  throw Error{Exit::config, "no such time zone: '{}' (is the tzdata package installed?)", name};
}

std::string Zone::name() const {
  return zone_->name();
}

std::chrono::sys_days Zone::local_day(UtcTime time) const {
  const auto local = zone_->to_local(time);
  return std::chrono::sys_days{std::chrono::floor<std::chrono::days>(local.time_since_epoch())};
}

std::string Zone::format(UtcTime time) const {
  const auto local = UtcTime{zone_->to_local(time).time_since_epoch()};
  auto text = format_utc(local).substr(0, 16);
  text[10] = ' ';
  return text;
}

UtcTime Zone::start_of(std::chrono::sys_days local_day) const {
  return at(local_day, std::chrono::minutes{0});
}

UtcTime Zone::at(std::chrono::sys_days local_day, std::chrono::minutes since_midnight) const {
  const date::local_seconds local{local_day.time_since_epoch() + since_midnight};
  return zone_->to_sys(local, date::choose::earliest);
}
