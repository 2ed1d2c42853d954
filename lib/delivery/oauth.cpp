#include <base/base64.hpp>
#include <base/error.hpp>
#include <delivery/oauth.hpp>
#include <digest/digest.hpp>
#include <net/http.hpp>

#include <algorithm>

namespace delivery {

std::string oauth_signature(const OAuthKeys& keys, const std::string& method,
                            const std::string& url, Parameters parameters) {
  for (auto& [name, value] : parameters) {
    name = net::percent_encoded(name);
    value = net::percent_encoded(value);
  }
  std::ranges::sort(parameters);
  std::string joined;
  for (const auto& [name, value] : parameters) {
    if (!joined.empty()) joined += '&';
    joined += fmt::format("{}={}", name, value);
  }
  const auto text =
      fmt::format("{}&{}&{}", method, net::percent_encoded(url), net::percent_encoded(joined));
  const auto key = fmt::format("{}&{}", net::percent_encoded(keys.consumer_secret),
                               net::percent_encoded(keys.token_secret));
  return base64(digest::hmac_sha1(key, text));
}

std::string oauth_header(const OAuthKeys& keys, const std::string& url, const std::string& nonce,
                         UtcTime now) {
  Parameters parameters = {{"oauth_consumer_key", keys.consumer},
                           {"oauth_nonce", nonce},
                           {"oauth_signature_method", "HMAC-SHA1"},
                           {"oauth_timestamp", fmt::format("{}", to_unix(now))},
                           {"oauth_token", keys.token},
                           {"oauth_version", "1.0"}};
  parameters.emplace_back("oauth_signature", oauth_signature(keys, "POST", url, parameters));
  std::string header = "Authorization: OAuth ";
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    header += fmt::format("{}{}=\"{}\"", i == 0 ? "" : ", ", parameters[i].first,
                          net::percent_encoded(parameters[i].second));
  }
  return header;
}

}  // namespace delivery
