#include <files/open.hpp>
#include <safecron/crontab_file.hpp>
#include <safecron/lint.hpp>
#include <schedule/report_time.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace safecron {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestConfig = std::size_t{1} << 20;

constexpr std::array<std::string_view, 8> kBuiltIn = {".",    ":",      "[",    "cd",
                                                      "exec", "export", "test", "umask"};

bool is_executable(const fs::path& file) {
  return fs::is_regular_file(file) && access(file.c_str(), X_OK) == 0;
}

bool is_found(const std::string& program, std::string_view path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const auto end = std::min(path.find(':', begin), path.size());
    const auto folder = path.substr(begin, end - begin);
    if (!folder.empty() && is_executable(fs::path{folder} / program)) return true;
    begin = end + 1;
  }
  return false;
}

// Why cron could not start a program; empty: it could.
std::string trouble_with(const std::string& program, const std::string& path) {
  if (std::ranges::find(kBuiltIn, program) != kBuiltIn.end()) return {};
  if (program.find('/') == std::string::npos) {
    if (is_found(program, path)) return {};
    return fmt::format("there is no {} in {}, this line's PATH", program, path);
  }
  if (!program.starts_with('/')) {
    return fmt::format(
        "{} is not where cron starts a job, the home of its user; write the whole "
        "path",
        program);
  }
  return is_executable(program) ? "" : fmt::format("{} cannot be executed", program);
}

std::string trouble_with_home(const std::string& home) {
  if (home.empty()) return "no --home, and no BETOPS_HOME above: cron starts the job elsewhere";
  if (home.starts_with('/') && fs::exists(fs::path{home} / "config/betops.yaml")) return {};
  return fmt::format("{} is not a home: no config/betops.yaml; name it by its whole path", home);
}

// What is wrong with this machine is said once, at the first line it hits.
schedule::Traps traps_here(const std::vector<schedule::Entry>& entries) {
  schedule::Traps traps;
  std::set<std::string> said;
  const auto add = [&](const schedule::Entry& entry, std::string what) {
    if (!what.empty() && said.insert(what).second) {
      traps.push_back({entry.line, true, std::move(what)});
    }
  };
  for (const auto& entry : entries) {
    for (const auto& program : entry.programs) add(entry, trouble_with(program, entry.path));
    if (entry.job) add(entry, trouble_with_home(entry.job->home));
  }
  return traps;
}

// Of the homes that the lines name, each at its own time.
schedule::Traps report_times(const std::vector<schedule::Entry>& entries) {
  schedule::Traps traps;
  for (const auto& entry : entries) {
    if (!entry.job || !entry.job->home.starts_with('/')) continue;
    const auto file = fs::path{entry.job->home} / "config/betops.yaml";
    if (!fs::is_regular_file(file)) continue;
    const auto time = schedule::report_time_in(files::contents(file, kLargestConfig));
    if (time)
      std::ranges::move(schedule::report_time_traps({&entry, 1}, *time), std::back_inserter(traps));
  }
  return traps;
}

}  // namespace

Exit lint(const cli::Run& run, const fs::path& file) {
  auto crontab = read_file(file);
  auto& traps = crontab.traps;
  std::ranges::move(traps_here(crontab.entries), std::back_inserter(traps));
  std::ranges::move(report_times(crontab.entries), std::back_inserter(traps));
  std::ranges::stable_sort(traps, {}, &schedule::Trap::line);

  cli::Table table{run.format, {"line", "level", "what"}};
  for (const auto& trap : traps) {
    table.add({std::int64_t{trap.line}, trap.is_error ? "error" : "warning", trap.what});
  }
  table.finish();
  const auto errors = std::ranges::count_if(traps, &schedule::Trap::is_error);
  run.summary(fmt::format("lines={} errors={} warnings={}", crontab.entries.size(), errors,
                          std::ssize(traps) - errors));
  return errors > 0 ? Exit::data : traps.empty() ? Exit::ok : Exit::partial;
}

}  // namespace safecron
