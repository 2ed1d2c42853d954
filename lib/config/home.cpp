#include <base/error.hpp>
#include <config/home.hpp>
#include <config/templates.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace config {

namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders = {"config", "data/bets", "raw",    "models",
                                 "logs",   "reports",   "backups"};

[[noreturn]] void fail(const fs::path& path, const char* doing) {
  throw Error{Exit::io, "cannot {} {}: {}", doing, path.string(), std::strerror(errno)};
}

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Error{Exit::io, "cannot make {}: {}", folder.string(), error.message()};
}

// Whole or not at all: written beside, synced, and then given its name, which
// fails if somebody else has made it meanwhile.
bool write_new(const fs::path& file, std::string_view text, mode_t mode) {
  const fs::path beside = file.string() + ".new";
  ::unlink(beside.c_str());  // of a run that was killed
  if (fs::exists(file)) return false;
  const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (fd < 0) fail(beside, "create");
  const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                       ::fsync(fd) == 0;
  const int cause = errno;
  ::close(fd);
  const bool linked = written && ::link(beside.c_str(), file.c_str()) == 0;
  const int link_cause = errno;
  ::unlink(beside.c_str());
  if (!written) errno = cause == 0 ? ENOSPC : cause;
  if (written && !linked) errno = link_cause;
  if (!linked && !(written && errno == EEXIST)) fail(file, "write");
  return linked;
}

}  // namespace

Desk parse_desk(std::string_view text) {
  if (text == "football") return Desk::football;
  if (text == "nba") return Desk::nba;
  if (text == "racing") return Desk::racing;
  throw Error{Exit::usage, "no such desk: '{}' (football, nba, racing)", text};
}

std::vector<std::string> make_folders(const fs::path& home) {
  std::vector<std::string> made;
  for (const auto* folder : kFolders) {
    if (!fs::exists(home / folder)) made.emplace_back(folder);
    make_folder(home / folder);
  }
  // Empty: a search of it finds nothing where nothing has failed, instead of no file.
  if (write_new(home / "logs/alerts.log", "", 0600)) made.emplace_back("logs/alerts.log");
  return made;
}

std::vector<std::string> write_templates(const fs::path& home, Desk desk) {
  std::vector<std::string> made;
  const auto text = [&] {
    switch (desk) {
      case Desk::football: return kFootballConfig;
      case Desk::nba: return kNbaConfig;
      case Desk::racing: return kRacingConfig;
    }
    __builtin_unreachable();
  }();
  if (write_new(home / ".env", kEnv, 0600)) made.emplace_back(".env");
  if (write_new(home / "config/betops.yaml", text, 0644)) made.emplace_back("config/betops.yaml");
  return made;
}

}  // namespace config
