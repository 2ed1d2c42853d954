#include <net/curl.hpp>
#include <net/roots.hpp>

namespace net {

std::string tls_roots() {
  const auto* built = curl().version_info(CURLVERSION_NOW);
  if (built->cainfo) return built->cainfo;
  return built->capath ? built->capath : "/etc/ssl/certs";
}

}  // namespace net
