#include <config/config.hpp>
#include <config/document.hpp>
#include <config/sections.hpp>

namespace config {

Provider Config::provider(const std::string& name) const {
  const auto found = providers.find(name);
  return found == providers.end() ? Provider{} : found->second;
}

market::Overtime Config::overtime_of(const market::Event& event) const {
  const auto found = overtime.find(event.league);
  return found == overtime.end() ? market::overtime_in(event.sport, event.league) : found->second;
}

Config load(const std::filesystem::path& home) {
  const auto file = home / "config/betops.yaml";
  Section root{read_document(file), file.string(), ""};
  Config config;
  read_global(root.section("global"), config);
  read_allocation(root.section("allocation"), config);
  read_daily_limits(root.section("daily_limits"), config);
  read_staking(root.section("staking"), config);
  read_risk(root.section("risk"), config);
  read_books(root.section("books"), config);
  read_quotes(root.section("quotes"), config);
  read_strategies(root.section("strategies"), config);
  read_steam(root.section("steam"), config);
  read_providers(root.section("providers"), config);
  read_competitions(root.section("competitions"), config);
  config.capture = read_capture(root.section("capture"));
  read_dev(root.section("dev"), config);
  config.notify = read_notify(root.section("notify"));
  read_reporting(root.section("reporting"), config);
  read_health(root.section("health"), config.health);
  config.backup = read_backup(root.section("backup"));
  root.finish();
  return config;
}

}  // namespace config
