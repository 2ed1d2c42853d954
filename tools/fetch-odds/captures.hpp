#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <provider/source.hpp>
#include <schedule/capture.hpp>
#include <store/sqlite.hpp>

#include <span>

namespace fetch_odds {

// What the configuration says of captures. Throws Error: config where it says nothing,
// usage where the command line says some of it, too.
const config::Capture& captures_of(const cli::Run& run, const config::Config& config);

// Whose prices they are. Throws Error{Exit::config}.
const provider::Source& source_of(const config::Capture& wanted);

struct Plan {
  schedule::CapturePlan captures;
  schedule::Credits credits;
  UtcTime end;  // when credits are renewed
};

// `questions` are what one answer takes.
Plan plan_of(store::Database& db, const config::Config& config, const config::Capture& wanted,
             std::span<const provider::Question> questions, UtcTime now);

// Each capture, and what it comes to.
void print(const cli::Run& run, const Plan& plan);

// " captures=62 credits=372 ..." of the summary line.
std::string in_words(const Plan& plan, UtcTime now);

}  // namespace fetch_odds
