#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace net {

struct Letter {
  std::string url;  // "smtp://host:port"
  std::string from;
  std::vector<std::string> to;
  std::string user;  // empty: no login
  std::string password;
  bool starttls = true;  // never without, then
  std::string text;      // head and body, lines ended by CR LF
};

// The server's last word, or what it refused.
struct SmtpReply {
  long status = 0;  // 250: it has the letter; 4xx: come again; 5xx: no
  std::string line;
  std::vector<std::string> refusals;  // of some addresses; the others have it
};

// Throws Error, with the host alone: temp_fail where there is no server, and for a timeout
// or a broken connection, after which the letter may have arrived; unavailable where there
// is no TLS that can be trusted.
SmtpReply deliver(const Letter& letter, std::chrono::milliseconds timeout);

}  // namespace net
