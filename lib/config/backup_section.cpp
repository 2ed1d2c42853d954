#include <config/backup_section.hpp>

#include <algorithm>

namespace config {

namespace {

constexpr std::int64_t kMostKept = 100'000;

void read_keep(Section keep, retention::Policy& policy) {
  const auto read = [&](const char* key, std::int64_t& count) {
    if (const auto v = keep.value(key)) count = v->integer(0, kMostKept);
  };
  read("last", policy.last);
  read("hourly", policy.hourly);
  read("daily", policy.daily);
  read("weekly", policy.weekly);
  read("monthly", policy.monthly);
  read("yearly", policy.yearly);
  keep.finish();
}

// rclone's remotes with their options in the name would put credentials among
// the arguments, where everybody on the machine can read them.
std::string remote(const Value& value) {
  auto text = value.text();
  const auto colon = text.find(':');
  const auto name = text.substr(0, colon);
  if (colon == std::string::npos || name.empty() ||
      name.find_first_of(",=/ \"'") != std::string::npos || name.starts_with('-')) {
    value.fail("not a remote of rclone: NAME:PATH, its credentials in .env");
  }
  while (text.ends_with('/')) text.pop_back();
  return text;
}

}  // namespace

Backup read_backup(Section section) {
  Backup backup;
  if (const auto v = section.value("remote")) backup.remote = remote(*v);
  if (const auto v = section.value("age_recipients")) {
    backup.age_recipients = v->list();
    for (const auto& recipient : backup.age_recipients) {
      if (recipient.starts_with("age1") || recipient.starts_with("ssh-")) continue;
      v->fail("not a recipient of age: age1... or ssh-...; the key itself belongs elsewhere");
    }
  }
  if (const auto v = section.value("age_identity")) backup.age_identity = v->text();
  read_keep(section.section("keep"), backup.keep);
  if (const auto v = section.value("keep_min")) backup.keep.least = v->integer(1, kMostKept);
  if (const auto v = section.value("keep_logs_days")) {
    backup.keep_logs = std::chrono::days{v->integer(1, kMostKept)};
  }
  section.finish();
  return backup;
}

}  // namespace config
