#pragma once

#include <cli/tool.hpp>

namespace safecron {

// Every job, one a row: whether it runs, how its last run went, and its streak.
Exit status(const cli::Run& run);

// The last attempts, newest first, of all jobs or of the one that is named.
Exit history(const cli::Run& run, const std::string& job);

}  // namespace safecron
