#pragma once

#include <cli/tool.hpp>
#include <config/config.hpp>
#include <market/event.hpp>

#include <optional>

namespace settle {

// Computes every settlement again from bets, results and quotes, proves the
// ledger, prints every difference and exits 65 if there is one.
Exit verify(const cli::Run& run, const config::Config& config, std::optional<market::EventId> only);

}  // namespace settle
