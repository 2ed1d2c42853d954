#pragma once

#include <cli/tool.hpp>

namespace backup {

Exit take(const cli::Run& run);
Exit list(const cli::Run& run);
Exit verify(const cli::Run& run);
Exit drill(const cli::Run& run);
Exit restore(const cli::Run& run);
Exit prune(const cli::Run& run);
Exit logs(const cli::Run& run);
Exit upload(const cli::Run& run);

}  // namespace backup
