#pragma once

#include <notify/channels.hpp>

namespace notify {

// notify test: a line to every channel, or to that of --channel, now; what came of
// it is a row each.
Exit test(const cli::Run& run, const Channels& channels);

}  // namespace notify
