#include "scene.hpp"

#include <base/day.hpp>
#include <files/open.hpp>

#include <sys/stat.h>

namespace healthcheck {

namespace {

constexpr std::size_t kLargestCrontab = std::size_t{1} << 20;

void read_schedule(Scene& scene) {
  const auto file = scene.run.home / "config/crontab";
  struct stat found {};
  if (::stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return;
  scene.crontab = schedule::read_crontab(files::contents(file, kLargestCrontab));
  scene.scheduled_since = from_unix(found.st_mtime);
}

}  // namespace

const config::Config& Scene::read_config() const {
  if (!config) throw Error{Exit::config, "the configuration is not readable"};
  return *config;
}

Zone Scene::zone() const {
  return Zone{config ? config->timezone : config::Config{}.timezone};
}

std::span<const schedule::Entry> Scene::entries() const {
  return crontab ? std::span{crontab->entries} : std::span<const schedule::Entry>{};
}

store::Database Scene::open_store() const {
  try {
    return store::Database::open(store::file_of(run.home), store::Mode::read);
  } catch (const Error& error) {
    throw Error{error.exit(), "the store cannot be opened"};
  }
}

Scene look_around(const cli::Run& run) {
  Scene scene{.run = run};
  try {
    scene.config = config::load(run.home);
  } catch (const std::exception& error) {
    scene.why_no_config = error.what();
  }
  read_schedule(scene);
  if (run.has("date")) {
    scene.day = day_of_option(run.text("date"), scene.zone(), run.now);
    if (*scene.day > scene.zone().local_day(run.now)) {
      throw Error{Exit::usage, "--date: {} has not begun", format_date(*scene.day)};
    }
  }
  return scene;
}

}  // namespace healthcheck
