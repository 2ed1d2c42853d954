#include <files/open.hpp>
#include <safecron/crontab_file.hpp>

#include <pwd.h>
#include <unistd.h>

namespace safecron {

namespace {

schedule::Variables account() {
  const passwd* user = getpwuid(geteuid());
  if (!user) return {};
  return {{"HOME", user->pw_dir}, {"LOGNAME", user->pw_name}};
}

}  // namespace

schedule::Crontab read_file(const std::filesystem::path& file) {
  constexpr std::size_t kMost = std::size_t{1} << 20;
  return schedule::read_crontab(files::rest_of(files::open_named(file), file, kMost), account());
}

}  // namespace safecron
