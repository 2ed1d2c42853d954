#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rigs {

// A mail server on the loopback, without TLS, that keeps what it is sent. `replies`
// are what it says instead of yes, by the client's command or its first word, DATA's
// being what comes after the letter; "" closes the connection.
class SmtpSink {
 public:
  explicit SmtpSink(std::map<std::string, std::string> replies = {});
  ~SmtpSink();
  SmtpSink(const SmtpSink&) = delete;
  SmtpSink& operator=(const SmtpSink&) = delete;

  int port() const { return port_; }
  std::vector<std::string> commands() const;  // as they came
  std::vector<std::string> letters() const;   // with CR LF

 private:
  void serve();
  void converse(int connection);

  std::map<std::string, std::string> replies_;
  int listener_;
  int port_ = 0;
  std::vector<std::string> commands_;
  std::vector<std::string> letters_;
  mutable std::mutex mutex_;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace rigs
