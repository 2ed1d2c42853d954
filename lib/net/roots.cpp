#include <net/roots.hpp>

#include <curl/curl.h>

namespace net {

std::string tls_roots() {
  const auto* built = curl_version_info(CURLVERSION_NOW);
  if (built->cainfo) return built->cainfo;
  return built->capath ? built->capath : "/etc/ssl/certs";
}

}  // namespace net
