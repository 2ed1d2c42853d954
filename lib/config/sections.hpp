#pragma once

#include <config/config.hpp>
#include <config/section.hpp>

// How each section of the file is read: a file of its own for each, and one here.
namespace config {

void read_global(Section global, Config& config);
void read_allocation(Section allocation, Config& config);
void read_daily_limits(Section limits, Config& config);
void read_staking(Section staking, Config& config);
void read_risk(Section risk, Config& config);  // after staking
void read_books(Section books, Config& config);
void read_competitions(Section competitions, Config& config);
void read_quotes(Section quotes, Config& config);          // after global
void read_strategies(Section strategies, Config& config);  // after the books and quotes
void read_steam(Section steam, Config& config);
void read_providers(Section providers, Config& config);
void read_dev(Section dev, Config& config);
void read_reporting(Section section, Config& config);  // after notify
void read_health(Section section, health::Limits& limits);

}  // namespace config
