#pragma once

#include <cli/tool.hpp>

namespace steam_watch {

Exit plan(const cli::Run& run);    // when the exchange is looked at
Exit watch(const cli::Run& run);   // looks, where a look is due
Exit report(const cli::Run& run);  // the steamers of a day, and what came of them

}  // namespace steam_watch
