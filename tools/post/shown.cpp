#include "shown.hpp"

namespace post {

std::string shown(const Channels& channels, const store::NewMessage& message, UtcTime now) {
  const delivery::Piece piece{.text = message.body,
                              .embeds = message.embeds,
                              .severity = message.severity,
                              .queued_at = now};
  return channels.pretended(message.channel)->show(piece, now);
}

}  // namespace post
