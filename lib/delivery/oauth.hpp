#pragma once

#include <base/time.hpp>

#include <string>
#include <utility>
#include <vector>

namespace delivery {

// The four secrets of OAuth 1.0a.
struct OAuthKeys {
  std::string consumer;
  std::string consumer_secret;
  std::string token;
  std::string token_secret;
};

using Parameters = std::vector<std::pair<std::string, std::string>>;

// HMAC-SHA1 over a request and all its parameters, those of the query, of a form
// and of OAuth itself; in base64. `url` is without a query.
std::string oauth_signature(const OAuthKeys& keys, const std::string& method,
                            const std::string& url, Parameters parameters);

// The Authorization header of a POST whose body is not signed, as one of JSON is not.
std::string oauth_header(const OAuthKeys& keys, const std::string& url, const std::string& nonce,
                         UtcTime now);

}  // namespace delivery
