// calibrate - learn from results how often a model's scores win

#include <calibrate/listing.hpp>
#include <calibrate/past.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <store/calibrations.hpp>
#include <store/said.hpp>

namespace {

using std::chrono::days;
using std::chrono::sys_days;

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("model", "Name of the model", text(), "NAME");
  add("model-version", "Its version (default: the one that spoke last)", text(), "VERSION");
  add("date", "The last day whose results count (default: yesterday)", text(), "DAY");
}

struct Asked {
  std::string model;
  std::string version;
  sys_days date;
};

std::string version_of(const cli::Run& run, store::Database& db, const std::string& model) {
  const auto newest = store::newest_version_of(db, model, run.now);
  if (!newest) {
    const auto others = store::models_known(db, run.now);
    throw Error{Exit::no_input, "no prediction of '{}' is in the store; there are {}", model,
                others.empty() ? "none" : fmt::format("some of {}", fmt::join(others, ", "))};
  }
  return run.has("model-version") ? run.text("model-version") : *newest;
}

sys_days date_of(const cli::Run& run, const Zone& zone) {
  const auto yesterday = zone.local_day(run.now) - days{1};
  if (!run.has("date")) return yesterday;
  sys_days date;
  try {
    date = parse_date(run.text("date"));
  } catch (const Error& error) {
    throw Error{Exit::usage, "--date: {}", error.what()};
  }
  if (date > yesterday) throw Error{Exit::usage, "--date: {} is not over", run.text("date")};
  return date;
}

// A day is worked on when all its results are there; who asks for it a day later is told
// how many are not.
void require_results(const Asked& asked, const calibrate::Past& past, const Zone& zone,
                     UtcTime now) {
  if (past.waiting == 0 || now >= zone.start_of(asked.date + days{2})) return;
  throw Error{Exit::no_input,
              "{}: {} events with a prediction of {} have no result yet: fetch-results, and try "
              "again",
              format_date(asked.date), past.waiting, asked.model};
}

struct Totals {
  std::int64_t picks = 0;
  std::int64_t calibrated = 0;
  std::int64_t added = 0;
};

void calibrate_market(const cli::Run& run, store::Database& db, const Asked& asked,
                      const calibrate::MarketPast& past, calibrate::Figures& figures,
                      Totals& totals) {
  totals.picks += std::ssize(past.picks);
  const auto what = fmt::format("{} of {} {}", to_string(past.market), asked.model, asked.version);
  const auto found = calibration::calibrate(past.questions, past.kind);
  if (!found) return run.note(fmt::format("{}: {}", what, found.why_not().why));
  for (const auto& why : found->refused) run.note(fmt::format("{}: {}", what, why));
  figures.add(past.market, *found);
  ++totals.calibrated;
  const store::Calibrated of{
      .model = asked.model, .version = asked.version, .market = past.market, .until = asked.date};
  totals.added += store::keep(db, of, *found, run.now) ? 1 : 0;
}

Exit run(const cli::Run& run) {
  if (!run.has("model")) throw Error{Exit::usage, "which model? --model NAME"};
  const auto config = config::load(run.home);
  const Zone zone{config.timezone};
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  store::Transaction transaction{db};
  const Asked asked{.model = run.text("model"),
                    .version = version_of(run, db, run.text("model")),
                    .date = date_of(run, zone)};
  const auto past =
      calibrate::read_past(db, config, asked.model, asked.version, asked.date, run.now);
  require_results(asked, past, zone, run.now);

  calibrate::Bands bands{run.format, asked.date};
  calibrate::Figures figures{run.format};
  Totals totals;
  for (const auto& of_market : past.markets) {
    bands.add(of_market);
    calibrate_market(run, db, asked, of_market, figures, totals);
  }
  bands.finish();
  figures.finish();
  if (!run.dry_run && !config.dry_run) transaction.commit();

  run.summary(fmt::format(
      "model={} version={} date={} picks={} open={} markets={} calibrated={} "
      "new={} unchanged={}",
      asked.model, asked.version, format_date(asked.date), totals.picks, past.open,
      past.markets.size(), totals.calibrated, totals.added, totals.calibrated - totals.added));
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "calibrate",
                    .summary = "learn from results how often a model's scores win",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
