#include "output.hpp"

#include "place.hpp"

#include <files/open.hpp>
#include <health/prometheus.hpp>
#include <health/race_day.hpp>
#include <process/command.hpp>
#include <secret/secrets.hpp>

#include <fmt/ranges.h>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sstream>

namespace healthcheck {

namespace {

namespace fs = std::filesystem;

struct Close {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

void append(const fs::path& file, const std::string& text) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  const auto handle = files::open_to_append(file, 0644);
  if (::write(handle.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    throw Error{Exit::io, "{}: {}", file.string(), std::strerror(errno)};
  }
}

void write_new(const fs::path& file, const std::string& text) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  ::unlink(file.c_str());  // of a run that was killed
  std::unique_ptr<std::FILE, Close> out{std::fopen(file.c_str(), "wx")};
  const bool is_written = out &&
                          std::fwrite(text.data(), 1, text.size(), out.get()) == text.size() &&
                          std::fflush(out.get()) == 0;
  if (!is_written) throw Error{Exit::io, "{}: {}", file.string(), std::strerror(errno)};
}

// What is said of the day now: of the logs of its jobs, and of its races.
std::vector<std::string> lines_of(std::chrono::sys_days date, const health::Finding& logs,
                                  const std::vector<health::Finding>& findings) {
  auto said = health::race_day_lines(findings);
  const bool is_well = logs.is_checked && logs.status == health::Status::ok;
  if (!is_well) {
    if (said.front().starts_with("OK")) said.clear();
    said.insert(said.begin(), logs.is_checked ? logs.value : "UNCHECKED " + logs.hint);
  }
  const auto day = format_date(date);
  for (auto& line : said) line = fmt::format("{} {}", day, line);
  return said;
}

// Whether the last lines of the day are these.
bool is_said(const std::vector<std::string>& lines, const std::string& day, const fs::path& file) {
  constexpr std::size_t kMost = std::size_t{64} << 20;
  if (!fs::exists(file)) return false;
  std::istringstream in{files::contents(file, kMost)};
  std::vector<std::string> said;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(day + ' ')) said.push_back(line);
  }
  return said.size() >= lines.size() &&
         std::equal(lines.begin(), lines.end(),
                    said.end() - static_cast<std::ptrdiff_t>(lines.size()));
}

}  // namespace

std::string ping_url(const fs::path& home) {
  return secret::find(home, "HEALTHCHECK_PING_URL").value_or("");
}

void print(const std::vector<health::Finding>& findings, cli::Format format) {
  cli::Table table{format, {"name", "status", "value", "limit", "since", "hint"}};
  const auto cell = [](const std::string& text) {
    return text.empty() ? cli::Cell{} : cli::Cell{text};
  };
  for (const auto& finding : findings) {
    table.add({finding.name, to_string(finding.status), cell(finding.value), cell(finding.limit),
               finding.since, cell(finding.hint)});
  }
  table.finish();
  const auto verdict = health::verdict(findings);
  if (format != cli::Format::json) {
    fmt::print("{}\n", verdict.text());
    return;
  }
  const auto count = [](std::size_t n) { return static_cast<std::int64_t>(n); };
  cli::Table summary{format, {"verdict", "status", "checks", "warnings", "criticals", "unchecked"}};
  summary.add({verdict.text(), to_string(verdict.status()), count(verdict.checks),
               count(verdict.warnings), count(verdict.criticals), count(verdict.unchecked)});
  summary.finish();
}

void write_metrics(const std::vector<health::Finding>& findings, const Scene& scene) {
  const auto file = scene.run.home / "logs/metrics/healthcheck.prom";
  const fs::path beside = file.string() + ".new";
  try {
    write_new(beside, health::prometheus_text(findings, scene.run.now));
    fs::rename(beside, file);
  } catch (const std::exception&) {
    ::unlink(beside.c_str());
    throw;
  }
}

void write_day(const std::vector<health::Finding>& findings, const Scene& scene) {
  const auto logs = std::ranges::find(findings, "logs", &health::Finding::name);
  if (!scene.day || logs == findings.end()) return;
  const auto file = scene.run.home / "logs/healthcheck.log";
  const auto lines = lines_of(*scene.day, *logs, findings);
  if (is_said(lines, format_date(*scene.day), file)) return;
  append(file, fmt::format("{}\n", fmt::join(lines, "\n")));
}

void ping(const std::vector<health::Finding>& findings, const Scene& scene, int code) {
  const auto url = ping_url(scene.run.home);
  if (url.empty()) return;
  std::string body = health::verdict(findings).text() + '\n';
  for (const auto& finding : findings) {
    if (finding.status == health::Status::ok) continue;
    body += fmt::format("{}: {}: {}\n", to_string(finding.status), finding.name, finding.value);
  }
  const auto ended = process::run(
      {.argv = {place_of("notify"), "ping", std::to_string(code)},
       .environment = {{"SAFECRON_PING_URL", url}, {"BETOPS_HOME", scene.run.home.string()}},
       .input = body,
       .timeout = std::chrono::seconds{20}});
  if (!ended.ok()) {
    throw Error{Exit::unavailable, "nobody was told: 'notify ping' ended with {}", ended.status};
  }
}

}  // namespace healthcheck
