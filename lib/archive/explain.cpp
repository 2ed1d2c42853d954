#include <archive/explain.hpp>
#include <base/time.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace archive {

namespace {

struct Cause {
  std::vector<std::string_view> signs;  // an initializer_list would not keep them
  Exit exit;
  std::string_view meaning;
};

const std::array kCauses = {
    Cause{{"RequestTimeTooSkewed", "RequestExpired"},
          Exit::unavailable,
          "the clocks of this machine and of the server differ by more than it accepts: set the "
          "clock (timedatectl), or wait until the server's is right"},
    Cause{{"SignatureDoesNotMatch", "InvalidAccessKeyId", "InvalidAccessKey",
           "InvalidClientTokenId", "NoCredentialProviders", "ExpiredToken", "Unauthorized", "401 "},
          Exit::unavailable,
          "the credentials are refused: check the RCLONE_CONFIG_* and AWS_* lines of .env"},
    Cause{{"AccessDenied", "Forbidden", "permission denied"},
          Exit::unavailable,
          "access is denied: the credentials are known and may not do this"},
    Cause{{"NoSuchBucket", "directory not found"},
          Exit::unavailable,
          "there is no such bucket or folder: make it, or correct backup.remote or S3_BUCKET"},
    Cause{{"QuotaExceeded", "exceeds quota", "no space left on device", "InsufficientStorage",
           "507 "},
          Exit::unavailable,
          "there is no room left at the remote: make some, or keep fewer backups"},
    Cause{{"didn't find section in config file"},
          Exit::config,
          "rclone does not know this remote: set RCLONE_CONFIG_<NAME>_TYPE and so on in .env, or "
          "run 'rclone config'"},
    Cause{{"dial tcp", "no such host", "server misbehaving", "network is unreachable",
           "no route to host", "connection refused", "connection reset", "broken pipe",
           "connection timed out", "i/o timeout", "TLS handshake timeout",
           "context deadline exceeded", "Client.Timeout exceeded", "EOF"},
          Exit::temp_fail,
          "it cannot be reached: check the network and the endpoint; the next run tries again"},
    Cause{{"ServiceUnavailable", "SlowDown", "InternalError", "RequestTimeout", "503 ", "500 ",
           "502 ", "429 "},
          Exit::temp_fail,
          "the server is out of order, overloaded or full; the next run tries again"},
};

constexpr std::string_view kStamp = "2026/03/01 19:30:00 ";

bool has_stamp(std::string_view line) {
  return line.size() > kStamp.size() && line[4] == '/' && line[7] == '/' && line[13] == ':';
}

// The last line that is rclone's own, without its time, which our log has; what
// follows such a line are ids that only the server's operator can look up.
std::string_view said(std::string_view text) {
  std::string_view found;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    if (found.empty() || has_stamp(line)) found = line;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (has_stamp(found)) found.remove_prefix(kStamp.size());
  constexpr std::size_t kMost = 300;
  return found.substr(0, kMost);
}

// The rest of the first line that begins with `name`.
std::optional<std::string> header(std::string_view headers, std::string_view name) {
  const auto at = headers.find(name);
  if (at == std::string_view::npos) return std::nullopt;
  const auto from = at + name.size();
  return std::string{headers.substr(from, headers.find_first_of("\r\n", from) - from)};
}

std::optional<std::int64_t> seconds(const std::optional<std::string>& text, const char* format) {
  std::tm parts{};
  if (!text || !strptime(text->c_str(), format, &parts)) return std::nullopt;
  return timegm(&parts);
}

}  // namespace

Error explain(const std::string& remote, int status, std::string_view text) {
  const auto cause = std::ranges::find_if(kCauses, [&](const Cause& known) {
    return std::ranges::any_of(
        known.signs, [&](auto sign) { return text.find(sign) != std::string_view::npos; });
  });
  if (cause == kCauses.end()) {
    return Error{Exit::unavailable, "{}: rclone ended with {}: {}", remote, status, said(text)};
  }
  return Error{cause->exit, "{}: {} (rclone: {})", remote, cause->meaning, said(text)};
}

std::optional<std::int64_t> server_ahead(std::string_view headers) {
  const auto ours = seconds(header(headers, "X-Amz-Date: "), "%Y%m%dT%H%M%SZ");
  const auto theirs = seconds(header(headers, "\nDate: "), "%a, %d %b %Y %H:%M:%S GMT");
  if (!ours || !theirs) return std::nullopt;
  return *theirs - *ours;
}

}  // namespace archive
