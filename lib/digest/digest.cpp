#include <base/error.hpp>
#include <digest/digest.hpp>
#include <library/library.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <new>

namespace digest {

namespace {

// What we use of libcrypto. It is not linked: loading it takes as long as the rest of a
// tool's start.
struct Crypto {
  decltype(&EVP_MD_CTX_new) context_new;
  decltype(&EVP_MD_CTX_free) context_free;
  decltype(&EVP_sha1) sha1;
  decltype(&EVP_sha256) sha256;
  decltype(&EVP_DigestInit_ex) init;
  decltype(&EVP_DigestUpdate) update;
  decltype(&EVP_DigestFinal_ex) finish;
  decltype(&HMAC) hmac;
};

Crypto load() {
  const library::Library library{"libcrypto.so.3", "libssl3"};
  Crypto crypto{};
  library.find("EVP_MD_CTX_new", crypto.context_new);
  library.find("EVP_MD_CTX_free", crypto.context_free);
  library.find("EVP_sha1", crypto.sha1);
  library.find("EVP_sha256", crypto.sha256);
  library.find("EVP_DigestInit_ex", crypto.init);
  library.find("EVP_DigestUpdate", crypto.update);
  library.find("EVP_DigestFinal_ex", crypto.finish);
  library.find("HMAC", crypto.hmac);
  return crypto;
}

const Crypto& crypto() {
  static const Crypto loaded = load();
  return loaded;
}

void check(int result) {
  if (result != 1) throw Error{Exit::software, "SHA-256 failed"};
}

}  // namespace

Sha256::Sha256() : context_{crypto().context_new(), crypto().context_free} {
  if (!context_) throw std::bad_alloc{};
  check(crypto().init(context_.get(), crypto().sha256(), nullptr));
}

void Sha256::take(std::string_view bytes) {
  check(crypto().update(context_.get(), bytes.data(), bytes.size()));
}

std::string Sha256::digits() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
  unsigned int size = 0;
  check(crypto().finish(context_.get(), hash.data(), &size));
  std::string text;
  for (unsigned int i = 0; i < size; ++i) text += fmt::format("{:02x}", hash[i]);
  return text;
}

std::string sha256(std::string_view bytes) {
  Sha256 sha256;
  sha256.take(bytes);
  return sha256.digits();
}

std::string hmac_sha1(std::string_view key, std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
  unsigned int size = 0;
  if (!crypto().hmac(crypto().sha1(), key.data(), static_cast<int>(key.size()),
                     reinterpret_cast<const unsigned char*>(text.data()), text.size(), hash.data(),
                     &size)) {
    throw Error{Exit::software, "this OpenSSL has no HMAC-SHA1"};
  }
  return {reinterpret_cast<const char*>(hash.data()), size};
}

}  // namespace digest
