#pragma once

#include <config/backup_section.hpp>
#include <config/capture_section.hpp>
#include <config/names.hpp>
#include <config/notify_section.hpp>
#include <health/limits.hpp>
#include <market/book.hpp>
#include <market/event.hpp>
#include <opinion/credible.hpp>
#include <risk/limits.hpp>
#include <signals/steamers.hpp>
#include <staking/plan.hpp>
#include <strategy/rules.hpp>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace config {

struct Provider {
  std::string base_url;   // empty: the provider's own
  std::string login_url;  // likewise, of betfair
  std::string keep_alive_url;
  std::int64_t credit_reserve = 0;  // credits a run may not eat into
  std::chrono::seconds timeout{20};
};

// What the desk tells of itself.
struct Reporting {
  bool daily = true;                       // send_daily_report
  std::optional<std::chrono::minutes> at;  // of the local day; when it goes the crontab says
  bool by_strategy = true;                 // parts of the daily report
  bool by_market = true;
  bool by_edge = true;
  std::chrono::seconds realistic_delay{0};  // realistic_delay_seconds: of a reader, to bet
  bool to_discord = false;  // discord_webhook_url is there: null, or the address itself
  std::string webhook;      // that address: a secret in the wrong file
};

// config/betops.yaml, read. Defaults are those of the members.
struct Config {
  std::string currency = "GBP";
  std::string timezone = "Europe/London";  // whose days the daily limits count
  Money bankroll;                          // at the opening; afterwards the ledger rules
  bool betting = true;                     // false: no bet is made, the rest goes on
  bool paper = true;
  bool dry_run = false;   // dev.dry_run
  bool suppress = false;  // dev.suppress: messages go to logs/dev

  staking::Plan plan;
  risk::Limits limits;
  market::Books books;
  std::map<std::string, market::Overtime, std::less<>> overtime;  // by competition
  opinion::BeliefRules quotes;
  strategy::Rules strategies;
  signals::SteamRules steam;
  std::map<std::string, Provider> providers;
  std::optional<Capture> capture;                      // absent: prices have no plan
  std::map<std::string, std::set<std::string>> names;  // of leagues that have no others, by key
  Notify notify;
  Reporting reporting;
  health::Limits health;
  Backup backup;

  std::vector<NamedBook> named_books;  // see unknown_names()

  Provider provider(const std::string& name) const;

  // What the operator says of an event's competition, else what is known of it.
  market::Overtime overtime_of(const market::Event& event) const;
};

// Reads home/config/betops.yaml. Throws Error{Exit::config} with file and line:
// for what is not YAML, an unknown key (and the nearest known one), a value out
// of its range. There are no defaults for a file that cannot be read.
Config load(const std::filesystem::path& home);

}  // namespace config
