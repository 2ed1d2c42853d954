#pragma once

#include "certificates.hpp"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

typedef struct ssl_ctx_st SSL_CTX;  // NOLINT(modernize-use-using): as OpenSSL declares it

namespace rigs {

struct TlsRequest {
  std::string head;  // without the blank line
  std::string body;
  bool is_certified = false;  // the client has shown a certificate of the rig's authority
};

// HTTPS on the loopback, a request a connection and one after the other.
class TlsServer {
 public:
  // `answer` gives an HTTP answer, byte for byte; empty: the connection is closed.
  TlsServer(const Certificates& certificates, std::function<std::string(const TlsRequest&)> answer);
  ~TlsServer();
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;

  std::string url() const;  // "https://127.0.0.1:40123"

 private:
  void serve();
  void serve_one(int connection);

  SSL_CTX* context_;
  std::function<std::string(const TlsRequest&)> answer_;
  int listener_;
  int port_;
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace rigs
