#include "listener.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <system_error>

namespace rigs {

namespace {

void require(bool is, const char* call) {
  if (!is) throw std::system_error{errno, std::generic_category(), call};
}

}  // namespace

Listener listen_on_loopback() {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  require(listener >= 0, "socket");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  require(::bind(listener, generic, size) == 0, "bind");
  require(::listen(listener, 8) == 0, "listen");
  require(::getsockname(listener, generic, &size) == 0, "getsockname");
  return {.socket = listener, .port = ntohs(address.sin_port)};
}

}  // namespace rigs
