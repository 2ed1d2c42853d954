#pragma once

#include <cli/tool.hpp>

// The commands of names.
namespace names {

Exit list(const cli::Run& run);
Exit join(const cli::Run& run);
Exit part(const cli::Run& run);
Exit confirm(const cli::Run& run);

}  // namespace names
