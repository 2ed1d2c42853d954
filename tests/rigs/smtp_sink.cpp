#include "smtp_sink.hpp"
#include "listener.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <optional>

namespace rigs {

namespace {

void say(int connection, const std::string& line) {
  const auto text = line + "\r\n";
  ::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
}

// What comes up to an end, which is taken off; absent when the client has gone.
class Reader {
 public:
  explicit Reader(int connection) : connection_{connection} {}

  std::optional<std::string> until(std::string_view end) {
    std::array<char, 4096> buffer{};
    for (;;) {
      if (const auto at = text_.find(end); at != std::string::npos) {
        auto found = text_.substr(0, at);
        text_.erase(0, at + end.size());
        return found;
      }
      const auto count = ::recv(connection_, buffer.data(), buffer.size(), 0);
      if (count <= 0) return std::nullopt;
      text_.append(buffer.data(), static_cast<std::size_t>(count));
    }
  }

 private:
  int connection_;
  std::string text_;
};

}  // namespace

SmtpSink::SmtpSink(std::map<std::string, std::string> replies) : replies_{std::move(replies)} {
  const auto listener = listen_on_loopback();
  listener_ = listener.socket;
  port_ = listener.port;
  thread_ = std::thread{[this] { serve(); }};
}

SmtpSink::~SmtpSink() {
  stop_ = true;
  thread_.join();
  ::close(listener_);
}

std::vector<std::string> SmtpSink::commands() const {
  const std::lock_guard lock{mutex_};
  return commands_;
}

std::vector<std::string> SmtpSink::letters() const {
  const std::lock_guard lock{mutex_};
  return letters_;
}

void SmtpSink::serve() {
  while (!stop_) {
    pollfd waiting{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    const timeval patience{.tv_sec = 5, .tv_usec = 0};  // a client that hangs ends the talk
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    converse(connection);
    ::close(connection);
  }
}

void SmtpSink::converse(int connection) {
  Reader reader{connection};
  const auto reply_to = [&](const std::string& command, const std::string& usual) {
    auto found = replies_.find(command);
    if (found == replies_.end()) found = replies_.find(command.substr(0, command.find(' ')));
    const auto reply = found == replies_.end() ? usual : found->second;
    if (!reply.empty()) say(connection, reply);
    return !reply.empty();
  };
  if (!reply_to("", "220 sink")) return;
  while (const auto line = reader.until("\r\n")) {
    const auto word = line->substr(0, line->find(' '));
    {
      const std::lock_guard lock{mutex_};
      commands_.push_back(*line);
    }
    if (word == "EHLO") say(connection, "250-sink\r\n250 AUTH PLAIN");
    if (word == "EHLO") continue;
    if (word == "DATA") {
      say(connection, "354 go on");
      const auto letter = reader.until("\r\n.\r\n");
      if (!letter) return;
      const std::lock_guard lock{mutex_};
      letters_.push_back(*letter + "\r\n");
    }
    if (!reply_to(*line, word == "QUIT" ? "221 bye" : "250 ok")) return;
    if (word == "QUIT") return;
  }
}

}  // namespace rigs
