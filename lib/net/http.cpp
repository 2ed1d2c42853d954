#include <base/error.hpp>
#include <net/curl.hpp>
#include <net/http.hpp>

#include <algorithm>
#include <cctype>
#include <new>
#include <utility>

namespace net {

namespace {

struct Sink {
  std::string body;
  std::size_t limit;
};

// Called from C, so it must not throw: a short count makes curl stop.
std::size_t append(char* bytes, std::size_t, std::size_t count, void* user) noexcept {
  auto& sink = *static_cast<Sink*>(user);
  if (count > sink.limit - sink.body.size()) return 0;
  try {
    sink.body.append(bytes, count);
  } catch (const std::bad_alloc&) {
    return 0;
  }
  return count;
}

bool is_unreachable(CURLcode code) {
  return code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY ||
         code == CURLE_COULDNT_CONNECT;
}

const char* reason_for(CURLcode code) {
  return code == CURLE_WRITE_ERROR ? "the answer is too large" : curl().easy_strerror(code);
}

std::map<std::string, std::string> headers_of(const Handle& handle) {
  std::map<std::string, std::string> headers;
  curl_header* header = nullptr;
  while ((header = curl().easy_nextheader(handle.get(), CURLH_HEADER, -1, header)) != nullptr) {
    std::string name = header->name;
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    headers[name] = header->value;
  }
  return headers;
}

}  // namespace

std::optional<std::string> Response::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::nullopt : std::optional{found->second};
}

Http::Http(Limits limits, std::optional<Certificate> certificate)
    : limits_{limits}, certificate_{std::move(certificate)} {}
Http::~Http() = default;

Handle& Http::handle() {
  if (handle_) return *handle_;
  auto handle = std::make_unique<Handle>();
  handle->set(CURLOPT_PROTOCOLS_STR, "http,https");
  handle->set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  handle->set(CURLOPT_MAXREDIRS, 5L);
  handle->set(CURLOPT_ACCEPT_ENCODING, "");  // whatever curl can unpack
  handle->set(CURLOPT_USERAGENT, "betops");
  handle->set(CURLOPT_WRITEFUNCTION, &append);
  if (certificate_) {
    handle->set(CURLOPT_SSLCERT, certificate_->file.c_str());
    handle->set(CURLOPT_SSLKEY, certificate_->key_file.c_str());
  }
  handle_ = std::move(handle);
  return *handle_;
}

Response Http::get(const std::string& url, Redirects redirects) {
  handle().set(CURLOPT_HTTPGET, 1L);
  handle().set(CURLOPT_HTTPHEADER, static_cast<curl_slist*>(nullptr));
  handle().set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits_.timeout.count()));
  handle().set(CURLOPT_FOLLOWLOCATION, redirects == Redirects::follow ? 1L : 0L);
  return perform(url, without_query(url));
}

Response Http::post(const Post& request, std::chrono::milliseconds timeout) {
  std::vector<std::string> lines{"Content-Type: " + request.content_type,
                                 "Expect:"};  // curl would ask first, and wait a second
  lines.insert(lines.end(), request.headers.begin(), request.headers.end());
  const List headers{lines};
  handle().set(CURLOPT_POST, 1L);
  handle().set(CURLOPT_POSTFIELDS, request.body.data());
  handle().set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
  handle().set(CURLOPT_HTTPHEADER, headers.get());
  handle().set(CURLOPT_FOLLOWLOCATION, 0L);
  handle().set(CURLOPT_TIMEOUT_MS, static_cast<long>(timeout.count()));
  return perform(request.url, host_of(request.url));
}

Response Http::perform(const std::string& url, const std::string& shown_as) {
  Sink sink{.body = {}, .limit = limits_.body_bytes};
  handle().set(CURLOPT_URL, url.c_str());
  handle().set(CURLOPT_WRITEDATA, &sink);

  const auto code = handle().perform();
  if (is_unreachable(code)) {
    throw Unreachable{exit_for(code), "{}: {}", shown_as, reason_for(code)};
  }
  if (code != CURLE_OK) throw Error{exit_for(code), "{}: {}", shown_as, reason_for(code)};
  return {
      .status = handle().status(), .headers = headers_of(handle()), .body = std::move(sink.body)};
}

std::string without_query(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::string{url};
  const auto host = scheme + 3;
  const auto user = url.substr(host, url.find('/', host) - host).rfind('@');
  if (user == std::string_view::npos) return std::string{url};
  return std::string{url.substr(0, host)} + std::string{url.substr(host + user + 1)};
}

std::string host_of(std::string_view url) {
  const auto shown = without_query(url);
  const auto scheme = shown.find("://");
  if (scheme == std::string::npos) return "an address that is none";
  return shown.substr(0, shown.find('/', scheme + 3));
}

bool is_open_to_all(std::string_view url) {
  auto host = host_of(url);
  for (auto& c : host) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  constexpr std::string_view kScheme = "http://";
  if (!host.starts_with(kScheme)) return false;
  host.erase(0, kScheme.size());
  if (host.starts_with("[::1]")) return false;
  const auto name = host.substr(0, host.find(':'));
  const bool is_loopback =
      name.starts_with("127.") && name.find_first_not_of("0123456789.") == std::string::npos;
  return name != "localhost" && !is_loopback;
}

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain =
        byte < 0x80 && (std::isalnum(byte) || c == '-' || c == '.' || c == '_' || c == '~');
    encoded += plain ? std::string{c} : fmt::format("%{:02X}", byte);
  }
  return encoded;
}

}  // namespace net
