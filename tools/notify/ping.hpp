#pragma once

#include <cli/tool.hpp>

namespace notify {

// notify ping [start|fail|log|0..255]: tells a watcher outside, in the protocol of
// healthchecks.io, how a job goes. The address, whose path is a secret, is in
// $SAFECRON_PING_URL.
Exit ping(const cli::Run& run);

}  // namespace notify
