#pragma once

#include <cli/tool.hpp>
#include <safecron/request.hpp>

namespace safecron {

// Runs the job, once and alone, and tells what came of it. What it returns is
// the job's own exit status, or one of safecron's: 124 timed out, 125 not
// started for a reason of ours, 126 and 127 not to be executed, 128 + n ended by
// signal n, 75 still busy, 0 also for a skip and a closed gate.
int run_job(const cli::Run& run, const Request& request);

}  // namespace safecron
