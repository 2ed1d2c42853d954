// load-predictions - take what any model says of the games to come

#include <base/day.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <load-predictions/side_check.hpp>
#include <market/listing.hpp>
#include <provider/predictions.hpp>
#include <provider/race_day.hpp>
#include <provider/recording.hpp>
#include <store/prediction_names.hpp>
#include <store/predictions.hpp>

namespace {

using store::PredictionWriter;

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("model", "Name of the model, of rows that do not say it", text(), "NAME");
  add("model-version", "Its version, likewise", text(), "VERSION");
  add("date", "The day of FILE, whose name has YYYY, MM and DD: 2026-03-10, today or yesterday",
      text(), "DATE");
}

struct Loaded {
  std::int64_t rows = 0;
  std::int64_t added = 0;
  std::int64_t unchanged = 0;
  std::int64_t unmatched = 0;
  std::int64_t refused = 0;
  bool can_be_used = false;              // at least one row says something
  std::vector<market::Skipped> skipped;  // unmatched and refused
};

// Takes a file's rows into the store, one by one.
class Loader {
 public:
  Loader(store::Database& db, UtcTime now) : names_{db, now}, writer_{db, now} {}

  void take(const std::string& place, const Answer<market::NamedPrediction>& row) {
    ++loaded_.rows;
    if (!row) return refuse(place, row.why_not().why);
    loaded_.can_be_used = true;
    const auto meant = names_.find(*row);
    if (!meant) {
      if (meant.why_not().status != Status::none) return refuse(place, meant.why_not().why);
      ++loaded_.unmatched;
      loaded_.skipped.push_back({place, meant.why_not().why});
      return;
    }
    keep(place, *meant, row->dated);
  }

  const Loaded& loaded() const { return loaded_; }
  const load_predictions::SideCheck& side_check() const { return side_check_; }

 private:
  void keep(const std::string& place, const store::PredictionNames::Meant& meant, bool dated) {
    const auto& said = meant.said;
    const auto by = dated ? PredictionWriter::Dated::by_model : PredictionWriter::Dated::by_us;
    switch (writer_.write(said, by)) {
      case PredictionWriter::Kept::added: ++loaded_.added; break;
      case PredictionWriter::Kept::unchanged: ++loaded_.unchanged; break;
      case PredictionWriter::Kept::contradicted:
        return refuse(place, fmt::format("{} {} has said otherwise of this at {}, and that stays",
                                         said.model, said.version, format_utc(said.made_at)));
    }
    side_check_.hear(meant.event, said);
  }

  void refuse(const std::string& place, std::string why) {
    ++loaded_.refused;
    loaded_.skipped.push_back({place, std::move(why)});
  }

  store::PredictionNames names_;
  PredictionWriter writer_;
  load_predictions::SideCheck side_check_;
  Loaded loaded_;
};

std::string text_if_given(const cli::Run& run, const char* option) {
  return run.has(option) ? run.text(option) : std::string{};
}

std::string file_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() != 1) {
    throw Error{Exit::usage, "one file is expected, or - for standard input"};
  }
  return operands.front();
}

// A file of which nothing can be used is a wrong file, not an empty one.
void require_some(const Loaded& loaded, const std::string& file) {
  if (loaded.rows == 0 || loaded.can_be_used) return;
  const auto& first = loaded.skipped.front();
  throw Error{Exit::data, "{}: none of it can be used; {}: {}", file, first.where, first.reason};
}

Exit run(const cli::Run& run) {
  const auto config = config::load(run.home);
  auto file = file_of(run);
  if (run.has("date")) {
    const auto day = day_of_option(run.text("date"), Zone{config.timezone}, run.now);
    file = provider::race_day::file_of(file, day);
  }
  auto db = store::Database::open(store::file_of(run.home), store::Mode::write);
  auto answer = provider::read_answer(file);

  const provider::PredictionDefaults defaults{.model = text_if_given(run, "model"),
                                              .version = text_if_given(run, "model-version"),
                                              .now = run.now};

  store::Transaction transaction{db};
  Loader loader{db, run.now};
  provider::for_each_prediction(
      answer.content.whole(), answer.name, defaults,
      [&](const auto& place, const auto& row) { loader.take(place, row); });
  const auto& loaded = loader.loaded();
  require_some(loaded, answer.name);
  for (const auto& doubt : loader.side_check().judge(db, config, run.now)) run.note(doubt);
  if (!run.dry_run && !config.dry_run) transaction.commit();

  cli::Table listed{run.format, {"where", "reason"}};
  for (const auto& [where, reason] : loaded.skipped) listed.add({where, reason});
  listed.finish();
  run.summary(fmt::format("predictions={} new={} unchanged={} unmatched={} refused={}", loaded.rows,
                          loaded.added, loaded.unchanged, loaded.unmatched, loaded.refused));
  return loaded.skipped.empty() ? Exit::ok : Exit::partial;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "load-predictions",
                    .summary = "take what any model says of the games to come",
                    .operands = "FILE",
                    .needs = cli::Needs::home,
                    .writes = cli::Writes::yes,
                    .options = options,
                    .run = run},
                   argc, argv);
}
