#include "scene.hpp"

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

// Days are those of the desk's zone.
std::chrono::sys_days parse_day(const std::string& text, const Scene& scene) {
  if (text != "today" && text != "yesterday") {
    try {
      return parse_date(text);
    } catch (const Error& error) {
      throw Error{Exit::usage, "--date: {}, nor today, nor yesterday", error.what()};
    }
  }
  const auto today = scene.zone().local_day(scene.run.now);
  return text == "today" ? today : today - std::chrono::days{1};
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
  if (run.has("date")) scene.day = parse_day(run.text("date"), scene);
  return scene;
}

}  // namespace healthcheck
