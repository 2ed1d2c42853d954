// healthcheck - is all well, and what to do where it is not

#include <health/nagios.hpp>
#include <healthcheck/bounded.hpp>
#include <healthcheck/checks.hpp>
#include <healthcheck/output.hpp>
#include <store/health.hpp>

#include <algorithm>
#include <functional>

namespace {

using namespace healthcheck;

constexpr Check kChecks[] = {
    {"tools", tools, std::chrono::seconds{40}},
    {"time-zones", zones},
    {"tls-roots", tls_roots},
    {"disk", disk},
    {"clock", healthcheck::clock},
    {"configuration", configuration},
    {"secrets", secrets},
    {"crontab", crontab},
    {"store", store_opens},
    {"store-schema", store_schema},
    {"sqlite", sqlite},
    {"store-wal", store_wal},
    {"ledger", ledger},
    {"quotes", quotes},
    {"credits", credits},
    {"jobs", jobs},
    {"logs", logs},
    {"day-races", race_day},
    {"alerts", alerts},
    {"outbox", outbox},
    {"backup", backups},
    {"unsettled", unsettled},
    {"activity", activity},
    {"overtime", overtime},
    {"exposure", exposure},
    {"betting", betting},
    {"performance", performance},
};

void options(cxxopts::OptionAdder add) {
  add("date", "Also the logs of the jobs due on this day: 2026-03-01, today, yesterday",
      cxxopts::value<std::string>(), "DAY");
  add("json", "As --format json: an object a finding, and one for all");
  add("nagios", "One line and the codes of a monitoring plug-in: 1 warning, 2 critical, 3 unknown");
}

// Does what follows the checks; that it cannot be done is one more finding.
void attempt(const char* name, std::vector<health::Finding>& findings,
             const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& error) {
    findings.push_back(health::unchecked(name, error.what()));
  }
}

int code_of(const health::Verdict& verdict) {
  switch (verdict.status()) {
    case health::Status::ok: return 0;
    case health::Status::warning: return 2;
    case health::Status::critical: return 1;
  }
  __builtin_unreachable();
}

// What the store knows of the last time, and what it shall know the next.
void remember(std::vector<health::Finding>& findings, const cli::Run& run, bool keep) {
  auto db = store::Database::open(store::file_of(run.home),
                                  keep ? store::Mode::write : store::Mode::read);
  health::carry(findings, store::last_findings(db), run.now);
  if (keep) store::record_findings(db, findings, run.now);
}

Exit run(const cli::Run& run) {
  const auto scene = look_around(run);
  auto findings = make_all(kChecks, scene);

  const bool is_home = std::filesystem::exists(run.home / "config/betops.yaml");
  const bool keep = is_home && !run.dry_run && !(scene.config && scene.config->dry_run);
  const auto store = std::ranges::find(findings, "store", &health::Finding::name);
  if (store->is_checked && store->status != health::Status::critical) {
    attempt("record", findings, [&] { remember(findings, run, keep); });
  }
  if (keep) {
    attempt("record-day", findings, [&] { write_day(findings, scene); });
    attempt("ping", findings, [&] { ping(findings, scene, code_of(health::verdict(findings))); });
    attempt("metrics", findings, [&] { write_metrics(findings, scene); });
  }

  const auto verdict = health::verdict(findings);
  if (run.has("nagios")) {
    fmt::print("{}\n", health::nagios_line(findings));
    return Exit{health::nagios_code(verdict)};
  }
  print(findings, run.has("json") ? cli::Format::json : run.format);
  run.summary(fmt::format("checks={} warnings={} criticals={} unchecked={}", verdict.checks,
                          verdict.warnings, verdict.criticals, verdict.unchecked));
  return Exit{code_of(verdict)};
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "healthcheck",
                    .summary = "is all well, and what to do where it is not",
                    .needs = cli::Needs::place,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
