#include "http_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <system_error>

namespace rigs {

namespace {

void require(bool is, const char* call) {
  if (!is) throw std::system_error{errno, std::generic_category(), call};
}

// Up to the blank line that ends the head; these requests have no body.
std::string read_head(int connection) {
  std::string head;
  std::array<char, 4096> buffer{};
  while (head.find("\r\n\r\n") == std::string::npos) {
    const auto count = ::recv(connection, buffer.data(), buffer.size(), 0);
    if (count <= 0) break;
    head.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return head;
}

}  // namespace

std::string http_answer(int status, const std::string& headers, const std::string& body) {
  return "HTTP/1.1 " + std::to_string(status) + " Prepared\r\nConnection: close\r\n" + headers +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

HttpServer::HttpServer(std::vector<std::string> answers) : answers_{std::move(answers)} {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  require(listener_ >= 0, "socket");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  require(::bind(listener_, generic, size) == 0, "bind");
  require(::listen(listener_, 8) == 0, "listen");
  require(::getsockname(listener_, generic, &size) == 0, "getsockname");
  port_ = ntohs(address.sin_port);
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
  const std::lock_guard lock{mutex_};
  return request_lines_;
}

void HttpServer::serve() {
  std::size_t next = 0;
  while (!stop_) {
    pollfd waiting{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    const auto head = read_head(connection);
    {
      const std::lock_guard lock{mutex_};
      request_lines_.push_back(head.substr(0, head.find("\r\n")));
    }
    const auto unprepared = http_answer(500, "", "no answer was prepared");
    answer(connection, next < answers_.size() ? answers_[next] : unprepared);
    ++next;
  }
}

void HttpServer::answer(int connection, const std::string& bytes) {
  if (bytes == kHang) {
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
