#include <config/sections.hpp>

#include <cmath>

namespace config {

namespace {

using std::chrono::seconds;

constexpr double kMostUnits = 1e6;

class Reader {
 public:
  explicit Reader(Section& section) : section_{section} {}

  void time(const std::string& key, seconds unit, seconds& into) {
    if (const auto v = section_.value(key)) into = seconds{scaled(*v, unit.count())};
  }

  void bytes(const std::string& key, std::int64_t unit, std::int64_t& into) {
    if (const auto v = section_.value(key)) into = scaled(*v, unit);
  }

 private:
  static std::int64_t scaled(const Value& value, std::int64_t unit) {
    return std::llround(value.number(0, kMostUnits) * static_cast<double>(unit));
  }

  Section& section_;
};

}  // namespace

void read_health(Section section, health::Limits& limits) {
  constexpr seconds kMinute{60};
  constexpr seconds kHour{3600};
  constexpr seconds kDay{86400};
  Reader reader{section};
  reader.bytes("disk_warning_gb", 1'000'000'000, limits.disk.warning);
  reader.bytes("disk_critical_gb", 1'000'000'000, limits.disk.critical);
  if (const auto v = section.value("inodes_warning")) limits.inodes = v->number(0, 1);
  reader.bytes("wal_warning_mb", 1'000'000, limits.wal);
  reader.time("quotes_warning_hours", kHour, limits.quotes.warning);
  reader.time("quotes_critical_hours", kHour, limits.quotes.critical);
  reader.time("unsettled_warning_hours", kHour, limits.unsettled.warning);
  reader.time("unsettled_critical_hours", kHour, limits.unsettled.critical);
  reader.time("outbox_warning_minutes", kMinute, limits.outbox.warning);
  reader.time("outbox_critical_hours", kHour, limits.outbox.critical);
  reader.time("backup_warning_hours", kHour, limits.backup.warning);
  reader.time("backup_critical_hours", kHour, limits.backup.critical);
  reader.time("verify_warning_days", kDay, limits.verify);
  reader.time("drill_warning_days", kDay, limits.drill);
  reader.time("job_grace_minutes", kMinute, limits.job_grace);
  if (const auto v = section.value("credits_warning"))
    limits.credits = v->integer(0, 1'000'000'000);
  if (const auto v = section.value("clock_url")) limits.clock_url = v->text();
  section.finish();
}

}  // namespace config
