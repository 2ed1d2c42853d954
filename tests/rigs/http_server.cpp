#include "http_server.hpp"
#include "listener.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace rigs {

HttpServer::HttpServer(std::vector<std::string> answers,
                       std::function<void(const HttpRequest&)> seen)
    : HttpServer{[answers = std::move(answers), seen = std::move(seen),
                  next = std::size_t{0}](const HttpRequest& request) mutable {
        if (seen) seen(request);
        return next < answers.size() ? answers[next++]
                                     : http_answer(500, "", "no answer was prepared");
      }} {}

HttpServer::HttpServer(Answering answering) : answering_{std::move(answering)} {
  const auto listener = listen_on_loopback();
  listener_ = listener.socket;
  port_ = listener.port;
  thread_ = std::thread{[this] { serve(); }};
}

HttpServer::~HttpServer() {
  stop_ = true;
  thread_.join();
  for (const int connection : hanging_) ::close(connection);
  ::close(listener_);
}

std::string HttpServer::url() const {
  return "http://127.0.0.1:" + std::to_string(port_);
}

std::vector<std::string> HttpServer::request_lines() const {
  std::vector<std::string> lines;
  for (const auto& request : requests()) {
    lines.push_back(request.head.substr(0, request.head.find("\r\n")));
  }
  return lines;
}

std::vector<HttpRequest> HttpServer::requests() const {
  const std::lock_guard lock{mutex_};
  return requests_;
}

void HttpServer::serve() {
  while (!stop_) {
    pollfd waiting{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    auto [head, body] = read_http(
        [connection](char* into, std::size_t room) { return ::recv(connection, into, room, 0); });
    HttpRequest request{std::move(head), std::move(body)};
    const auto bytes = answering_(request);
    {
      const std::lock_guard lock{mutex_};
      requests_.push_back(std::move(request));
    }
    answer(connection, bytes);
  }
}

void HttpServer::answer(int connection, const std::string& bytes) {
  if (bytes == kHang) {
    hanging_.push_back(connection);
    return;
  }
  if (bytes == kStall) {
    const std::string half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    ::send(connection, half.data(), half.size(), MSG_NOSIGNAL);
    hanging_.push_back(connection);
    return;
  }
  if (bytes == kReset) {
    const linger at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  } else {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
      const auto count = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (count <= 0) break;
      sent += static_cast<std::size_t>(count);
    }
  }
  ::close(connection);
}

}  // namespace rigs
