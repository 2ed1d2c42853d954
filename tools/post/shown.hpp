#pragma once

#include <post/channels.hpp>
#include <store/outbox.hpp>

namespace post {

// What would be sent of a message that is new at `now`: the names of secrets stand for them.
std::string shown(const Channels& channels, const store::NewMessage& message, UtcTime now);

}  // namespace post
