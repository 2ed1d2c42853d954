#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace digest {

// All of it throws Error{Exit::config} where OpenSSL's libcrypto is not installed.

// 64 lower-case digits.
std::string sha256(std::string_view bytes);

// Of bytes as they pass.
class Sha256 {
 public:
  Sha256();
  void take(std::string_view bytes);
  std::string digits();  // 64, lower-case; once

 private:
  std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
};

// 20 bytes.
std::string hmac_sha1(std::string_view key, std::string_view text);

}  // namespace digest
