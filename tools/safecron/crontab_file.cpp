#include <base/error.hpp>
#include <safecron/crontab_file.hpp>

#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace safecron {

namespace {

schedule::Variables account() {
  const passwd* user = getpwuid(geteuid());
  if (!user) return {};
  return {{"HOME", user->pw_dir}, {"LOGNAME", user->pw_name}};
}

}  // namespace

schedule::Crontab read_file(const std::filesystem::path& file) {
  std::ifstream stream{file};
  std::ostringstream text;
  if (!(stream && (text << stream.rdbuf() || stream.peek() == EOF))) {
    throw Error{Exit::no_input, "cannot read {}: {}", file.string(), std::strerror(errno)};
  }
  return schedule::read_crontab(text.str(), account());
}

}  // namespace safecron
