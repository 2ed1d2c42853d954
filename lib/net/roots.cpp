#include <net/curl.hpp>
#include <net/roots.hpp>

#include <cstdlib>

namespace net {

const char* own_roots() {
  const char* file = std::getenv("SSL_CERT_FILE");
  return file && *file ? file : nullptr;
}

std::string tls_roots() {
  if (const char* own = own_roots()) return own;
  const auto* built = curl().version_info(CURLVERSION_NOW);
  if (built->cainfo) return built->cainfo;
  return built->capath ? built->capath : "/etc/ssl/certs";
}

}  // namespace net
