#pragma once

namespace rigs {

// A socket that listens on the loopback, on a port that was free.
struct Listener {
  int socket;
  int port;
};

Listener listen_on_loopback();

}  // namespace rigs
