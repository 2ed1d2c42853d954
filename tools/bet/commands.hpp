#pragma once

#include <cli/tool.hpp>

// The commands of bet.
namespace bet {

Exit list(const cli::Run& run);
Exit show(const cli::Run& run);
Exit confirm(const cli::Run& run);
Exit decline(const cli::Run& run);
Exit override_rule(const cli::Run& run);

}  // namespace bet
