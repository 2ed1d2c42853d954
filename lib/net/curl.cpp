#include <library/library.hpp>
#include <net/curl.hpp>
#include <net/roots.hpp>

namespace net {

namespace {

Curl load() {
  const library::Library library{"libcurl.so.4", "libcurl4"};
  Curl curl{};
  library.find("curl_easy_init", curl.easy_init);
  library.find("curl_easy_cleanup", curl.easy_cleanup);
  library.find("curl_easy_setopt", curl.easy_setopt);
  library.find("curl_easy_perform", curl.easy_perform);
  library.find("curl_easy_getinfo", curl.easy_getinfo);
  library.find("curl_easy_nextheader", curl.easy_nextheader);
  library.find("curl_easy_strerror", curl.easy_strerror);
  library.find("curl_slist_append", curl.slist_append);
  library.find("curl_slist_free_all", curl.slist_free_all);
  library.find("curl_getdate", curl.getdate);
  library.find("curl_version_info", curl.version_info);
  return curl;
}

}  // namespace

const Curl& curl() {
  static const Curl loaded = load();
  return loaded;
}

Exit exit_for(CURLcode code) {
  switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:  // a certificate that cannot be trusted
    case CURLE_TOO_MANY_REDIRECTS:
    case CURLE_USE_SSL_FAILED:  // of a mail server without TLS
    case CURLE_LOGIN_DENIED:
    case CURLE_REMOTE_ACCESS_DENIED: return Exit::unavailable;
    case CURLE_WRITE_ERROR:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY: return Exit::data;
    case CURLE_SSL_CERTPROBLEM:  // ours cannot be read
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return Exit::config;
    default: return Exit::temp_fail;
  }
}

List::List(const std::vector<std::string>& texts) : first_{nullptr, curl().slist_free_all} {
  for (const auto& text : texts) {
    curl_slist* const whole = curl().slist_append(first_.get(), text.c_str());
    if (!whole) throw std::bad_alloc{};
    static_cast<void>(first_.release());  // it is part of the whole
    first_.reset(whole);
  }
}

Handle::Handle() : handle_{curl().easy_init(), curl().easy_cleanup} {
  if (!handle_) throw Error{Exit::software, "curl_easy_init failed"};
  set(CURLOPT_NOSIGNAL, 1L);
  if (const char* roots = own_roots()) set(CURLOPT_CAINFO, roots);
}

long Handle::status() const {
  long code = 0;
  curl().easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &code);
  return code;
}

}  // namespace net
