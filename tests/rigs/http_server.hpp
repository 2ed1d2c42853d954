#pragma once

#include "http_text.hpp"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rigs {

// An HTTP server on the loopback that gives prepared answers, one a request, or one that
// depends on the request, and remembers the requests. An answer is sent byte for byte and
// the connection closed; kReset tears it down instead, kHang keeps it open and silent, and
// kStall sends half an answer and no more.
inline constexpr const char* kReset = "RESET";
inline constexpr const char* kHang = "HANG";
inline constexpr const char* kStall = "STALL";

struct HttpRequest {
  std::string head;  // without the blank line
  std::string body;
};

class HttpServer {
 public:
  // Asked by the server's thread, one request after the other.
  using Answering = std::function<std::string(const HttpRequest&)>;

  explicit HttpServer(Answering answering);

  // `seen` is told of every request before it is answered, by the server's thread.
  explicit HttpServer(std::vector<std::string> answers,
                      std::function<void(const HttpRequest&)> seen = {});
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  std::string url() const;                         // "http://127.0.0.1:40123"
  std::vector<std::string> request_lines() const;  // "GET /path?query HTTP/1.1"
  std::vector<HttpRequest> requests() const;

 private:
  void serve();
  void answer(int connection, const std::string& bytes);

  Answering answering_;
  int listener_;
  int port_ = 0;
  std::vector<int> hanging_;
  std::vector<HttpRequest> requests_;
  mutable std::mutex mutex_;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace rigs
