// init-home - make a home, and the only program that makes or migrates a store

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <config/home.hpp>
#include <provider/team_names.hpp>
#include <store/schema.hpp>
#include <store/seeds.hpp>
#include <store/sqlite.hpp>

#include <optional>

namespace {

void options(cxxopts::OptionAdder add) {
  add("desk", "Which desk: football, nba, racing", cxxopts::value<std::string>(), "DESK");
}

// A new store would be a ledger without its bets.
void refuse_if_it_had_one(const std::filesystem::path& home) {
  for (const auto& entry : std::filesystem::directory_iterator{home / "backups"}) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with("db-") || !name.ends_with(".json")) continue;
    throw Error{Exit::data,
                "{}: the store is gone, and there are backups of it: 'backup restore' brings back "
                "the newest; to begin anew, move backups/ away",
                store::file_of(home).string()};
  }
}

// What a store knows of names before anything is in it.
void fill(store::Database& db) {
  store::join_alike(db);
  std::vector<store::Seed> seeds;
  for (const auto& team : provider::team_names()) {
    seeds.push_back({team.the_odds_api, team.football_data});
  }
  store::seed_names(db, "football", "the-odds-api", "football-data", seeds);
  seeds.clear();
  for (const auto& team : provider::nba_names()) seeds.push_back({team.the_odds_api, team.nba});
  for (const auto* source : {"espn", "nba-com"}) {
    store::seed_names(db, "basketball", "the-odds-api", source, seeds);
  }
}

Exit run(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() != 1) throw Error{Exit::usage, "one folder was expected: init-home DIR"};
  const std::filesystem::path home = operands.front();
  const bool is_home = std::filesystem::exists(home / "config/betops.yaml");
  if (!run.has("desk") && !is_home) {
    throw Error{Exit::usage, "a new home needs a desk: init-home {} --desk football",
                home.string()};
  }

  const auto desk =
      run.has("desk") ? std::optional{config::parse_desk(run.text("desk"))} : std::nullopt;
  auto made = config::make_folders(home);
  if (desk) {
    const auto written = config::write_templates(home, *desk);
    made.insert(made.end(), written.begin(), written.end());
  }
  config::load(home);

  const auto file = store::file_of(home);
  if (!std::filesystem::exists(file)) {
    refuse_if_it_had_one(home);
    made.emplace_back("data/bets/bets.db");
  }
  const auto schema = store::migrate_file(file, fill);

  cli::Table table{run.format, {"made"}};
  for (const auto& path : made) table.add({path});
  table.finish();
  run.summary(fmt::format("home={} made={} schema={} migrated={}", home.string(), made.size(),
                          schema.now, schema.now - schema.before));
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "init-home",
                    .summary = "make a home; create or migrate its store",
                    .operands = "DIR",
                    .options = options,
                    .run = run},
                   argc, argv);
}
