#pragma once

#include <cli/tool.hpp>

// The commands of bankroll.
namespace bankroll {

Exit show(const cli::Run& run);
Exit deposit(const cli::Run& run);
Exit withdraw(const cli::Run& run);
Exit resume(const cli::Run& run);  // ends a hard stop
Exit rebase(const cli::Run& run);  // moves the peak to now, and ends whatever that ends

}  // namespace bankroll
