#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rigs {

// An HTTP server on the loopback that gives prepared answers, one a request, and
// remembers the requests. An answer is sent byte for byte and the connection
// closed; kReset tears it down instead, and kHang keeps it open and silent.
inline constexpr const char* kReset = "RESET";
inline constexpr const char* kHang = "HANG";

std::string http_answer(int status, const std::string& headers, const std::string& body);

class HttpServer {
 public:
  explicit HttpServer(std::vector<std::string> answers);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  std::string url() const;                         // "http://127.0.0.1:40123"
  std::vector<std::string> request_lines() const;  // "GET /path?query HTTP/1.1"

 private:
  void serve();
  void answer(int connection, const std::string& bytes);

  std::vector<std::string> answers_;
  int listener_;
  int port_ = 0;
  std::vector<int> hanging_;
  std::vector<std::string> request_lines_;
  mutable std::mutex mutex_;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace rigs
