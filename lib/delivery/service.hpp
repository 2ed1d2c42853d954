#pragma once

#include <delivery/piece.hpp>
#include <message/channel.hpp>

#include <functional>
#include <string>

namespace delivery {

// The value of a secret, by its name. Throws Error{Exit::config} where there is none.
using Secrets = std::function<std::string(const std::string&)>;

// A service that takes messages over HTTP: how it is asked, and what its answers
// mean. Both only compute.
struct Service {
  std::function<net::Post(const Piece&, UtcTime now)> request;
  std::function<Verdict(const net::Response&, const Piece&, UtcTime now)> judge;
};

Service telegram(const message::Channel& channel, const Secrets& secrets);
Service discord(const message::Channel& channel, const Secrets& secrets);
Service x(const message::Channel& channel, const Secrets& secrets);
Service webhook(const message::Channel& channel, const Secrets& secrets);

}  // namespace delivery
