#pragma once

#include <base/error.hpp>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace net {

class Handle;

struct Response {
  long status = 0;
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  std::optional<std::string> header(const std::string& name) const;
};

struct Limits {
  std::chrono::milliseconds timeout{20'000};  // of a whole request
  std::size_t body_bytes = std::size_t{64} << 20;
};

// What a client shows a server to prove who it is: PEM files.
struct Certificate {
  std::string file;
  std::string key_file;
};

// Something to be sent. The whole of the URL may be secret: a token in its path.
struct Post {
  std::string url;
  std::vector<std::string> headers;  // "Name: value"
  std::string content_type;
  std::string body;
};

// There is nobody to ask: no such name, no route, no listener. Exit::temp_fail.
class Unreachable : public Error {
 public:
  using Error::Error;
};

// A redirect may lead a secret in the query to another host.
enum class Redirects { refuse, follow };

// One connection, reused over requests. Every request has a deadline and a size
// limit: a run under cron may be slow, but it may not hang.
class Http {
 public:
  explicit Http(Limits limits, std::optional<Certificate> certificate = {});
  ~Http();
  Http(const Http&) = delete;
  Http& operator=(const Http&) = delete;

  // Any status is an answer; judging it is the caller's work. Throws Error: temp_fail
  // without an answer (Unreachable, a timeout, a broken connection), unavailable for a
  // server that TLS does not trust, data for an answer above the size limit, config for
  // a URL that is none, for a certificate of ours that cannot be read, or where there is
  // no libcurl. Messages have the URL without its
  // query, where secrets are.
  Response get(const std::string& url, Redirects redirects);

  // Likewise, but messages have only the host of the URL. A redirect is an answer
  // like any other. What was sent when the connection broke may have arrived.
  Response post(const Post& request, std::chrono::milliseconds timeout);

 private:
  Handle& handle();
  Response perform(const std::string& url, const std::string& shown_as);

  Limits limits_;
  std::optional<Certificate> certificate_;
  std::unique_ptr<Handle> handle_;  // none before the first request
};

// Without user, query and fragment: fit for a log.
std::string without_query(std::string_view url);

// The scheme, host and port alone.
std::string host_of(std::string_view url);

// Whether what is sent to a URL can be read by all on its way: http://, and not to this
// machine itself.
bool is_open_to_all(std::string_view url);

// For a value in a query: everything but letters, digits and -._~ as %XX.
std::string percent_encoded(std::string_view text);

}  // namespace net
