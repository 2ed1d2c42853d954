#pragma once

#include <cli/tool.hpp>
#include <store/outbox.hpp>

namespace notify {

// notify list: what waits, and what is dead.
Exit list(const cli::Run& run, store::Database& db);

// notify requeue ID..., notify drop ID...: all of these dead messages, or none.
Exit requeue(const cli::Run& run, store::Database& db);
Exit drop(const cli::Run& run, store::Database& db);

}  // namespace notify
