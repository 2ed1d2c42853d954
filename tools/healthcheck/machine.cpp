#include "checks.hpp"

#include "place.hpp"

#include <health/machine.hpp>
#include <net/date.hpp>
#include <net/roots.hpp>
#include <process/command.hpp>

#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <sstream>

namespace healthcheck {

namespace {

constexpr std::chrono::seconds kStart{2};  // for a tool to say its version

health::Tool ask_version(const std::string& name) {
  const auto ended = process::run({.argv = {place_of(name), "--version"}, .timeout = kStart});
  if (ended.timed_out) return {.name = name, .why = "does not answer"};
  if (ended.status == 127 && ended.err.empty()) return {.name = name, .why = "is missing"};
  std::istringstream words{ended.out};
  std::string said;
  std::string version;
  words >> said >> version;
  if (ended.status != 0 || said != name || version.empty()) {
    return {.name = name, .why = fmt::format("does not start: exit {}", ended.status)};
  }
  return {.name = name, .version = version};
}

}  // namespace

Findings tools(const Scene&) {
  std::vector<health::Tool> found;
  std::istringstream names{BETOPS_TOOLS};
  for (std::string name; std::getline(names, name, ' ');) found.push_back(ask_version(name));
  return {health::judge_tools(found, cli::version())};
}

Findings zones(const Scene& scene) {
  try {
    const auto zone = scene.zone();
    return {{.name = "time-zones",
             .value = fmt::format("{} in {}", zone.format(scene.run.now), zone.name())}};
  } catch (const Error& error) {
    return {{.name = "time-zones",
             .status = health::Status::critical,
             .value = error.what(),
             .hint = "install the package tzdata"}};
  }
}

Findings tls_roots(const Scene&) {
  const auto file = net::tls_roots();
  if (::access(file.c_str(), R_OK) == 0) return {{.name = "tls-roots", .value = file}};
  return {{.name = "tls-roots",
           .status = health::Status::critical,
           .value = fmt::format("{}: {}", file, std::strerror(errno)),
           .hint = "install the package ca-certificates: no provider can be asked without"}};
}

Findings disk(const Scene& scene) {
  struct statvfs found {};
  if (::statvfs(scene.run.home.c_str(), &found) != 0) {
    throw Error{Exit::io, "{}: {}", scene.run.home.string(), std::strerror(errno)};
  }
  const auto count = [](auto number) { return static_cast<std::int64_t>(number); };
  return health::judge_disk({.free_bytes = count(found.f_bavail) * count(found.f_frsize),
                             .free_inodes = count(found.f_favail),
                             .inodes = count(found.f_files)},
                            scene.limits());
}

Findings clock(const Scene& scene) {
  const auto limits = scene.limits();
  if (limits.clock_url.empty()) return {};
  net::Http http{{.timeout = std::chrono::seconds{10}, .body_bytes = 1 << 20}};
  const auto answer = http.get(limits.clock_url, net::Redirects::refuse);
  const auto there = net::date_of(answer);
  if (!there) {
    throw Error{Exit::unavailable, "{} does not say what time it is",
                net::without_query(limits.clock_url)};
  }
  return {health::judge_clock(scene.run.now - *there, limits)};
}

}  // namespace healthcheck
