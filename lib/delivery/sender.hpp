#pragma once

#include <delivery/piece.hpp>
#include <delivery/service.hpp>
#include <message/channel.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace delivery {

// The way to one channel.
class Sender {
 public:
  virtual ~Sender() = default;

  // Within the time, whatever happens. Trouble on the way is a verdict, not an
  // Error; an address that is none is Error{Exit::config}.
  virtual Verdict send(const Piece& piece, UtcTime now, std::chrono::milliseconds timeout) = 0;

  // What send() would send.
  virtual std::string show(const Piece& piece, UtcTime now) const = 0;
};

// Takes secrets out of a text.
using Clean = std::function<std::string(std::string_view)>;

// What the other side says goes through `clean` before any of it is cut: half a secret
// is not found any more. Throws Error{Exit::config} where a secret of the channel is
// missing.
std::unique_ptr<Sender> sender_for(const message::Channel& channel, const Secrets& secrets,
                                   Clean clean);

}  // namespace delivery
