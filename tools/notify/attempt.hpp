#pragma once

#include <post/channels.hpp>

namespace notify {

// notify test: a line to every channel, or to that of --channel, now; what came of
// it is a row each.
Exit test(const cli::Run& run, const post::Channels& channels);

}  // namespace notify
