#include <safecron/metrics.hpp>

#include <fmt/format.h>

#include <fstream>

namespace safecron {

namespace {

namespace fs = std::filesystem;

class Metrics {
 public:
  explicit Metrics(std::string job) : job_{std::move(job)} {}

  void gauge(const char* name, const char* help, double value) {
    begin(name, help, "gauge");
    text_ += fmt::format("betops_job_{}{{job=\"{}\"}} {}\n", name, job_, value);
  }
  void begin(const char* name, const char* help, const char* type) {
    text_ +=
        fmt::format("# HELP betops_job_{0} {1}\n# TYPE betops_job_{0} {2}\n", name, help, type);
  }
  void total(const std::string& state, std::int64_t runs) {
    text_ +=
        fmt::format("betops_job_runs_total{{job=\"{}\",state=\"{}\"}} {}\n", job_, state, runs);
  }
  const std::string& text() const { return text_; }

 private:
  std::string job_;
  std::string text_;
};

}  // namespace

bool write_metrics(const fs::path& home, const store::Run& run,
                   const std::map<std::string, std::int64_t>& totals,
                   std::optional<UtcTime> last_success, std::uint64_t log_dropped) {
  Metrics metrics{run.job};
  metrics.gauge("last_exit_code", "Exit status of the last run.",
                static_cast<double>(run.exit.value_or(0)));
  metrics.gauge("last_start_seconds", "When the last run started, in unix time.",
                static_cast<double>(to_unix(run.started_at)));
  metrics.gauge("last_duration_seconds", "How long the last run took.",
                static_cast<double>(run.elapsed_ms.value_or(0)) / 1000);
  if (last_success) {
    metrics.gauge("last_success_seconds", "When the last good run started, in unix time.",
                  static_cast<double>(to_unix(*last_success)));
  }
  metrics.gauge("log_dropped_bytes", "Output of the last run that its log left out.",
                static_cast<double>(log_dropped));
  metrics.begin("runs_total", "Attempts by what became of them.", "counter");
  for (const auto& [state, runs] : totals) metrics.total(state, runs);

  const auto folder = home / "logs/metrics";
  const auto file = folder / (run.job + ".prom");
  const auto aside = folder / fmt::format(".{}.prom", run.job);  // the lock is held
  std::error_code error;
  fs::create_directories(folder, error);
  fs::remove(aside, error);  // of a run that was killed, or what is no file
  std::ofstream out{aside};
  out << metrics.text();
  out.close();
  const bool written = !out.fail();
  if (written) fs::rename(aside, file, error);
  if (!written || error) {
    fs::remove(aside, error);
    return false;
  }
  return true;
}

}  // namespace safecron
