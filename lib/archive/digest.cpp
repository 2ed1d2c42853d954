#include <archive/digest.hpp>
#include <archive/file.hpp>
#include <base/error.hpp>

#include <openssl/evp.h>

#include <array>

namespace archive {

namespace {

void check(int result) {
  if (result != 1) throw Error{Exit::software, "SHA-256 failed"};
}

}  // namespace

Digester::Digester() : context_{EVP_MD_CTX_new(), EVP_MD_CTX_free} {
  if (!context_) throw std::bad_alloc{};
  check(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
}

void Digester::take(std::string_view bytes) {
  check(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
  bytes_ += static_cast<std::int64_t>(bytes.size());
}

Digest Digester::digest() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
  unsigned int size = 0;
  check(EVP_DigestFinal_ex(context_.get(), hash.data(), &size));
  Digest made{bytes_, {}};
  for (unsigned int i = 0; i < size; ++i) made.sha256 += fmt::format("{:02x}", hash[i]);
  return made;
}

Digest digest_of_text(std::string_view bytes) {
  Digester digester;
  digester.take(bytes);
  return digester.digest();
}

Digest digest_of(const std::filesystem::path& file) {
  Input input{file};
  Digester digester;
  for (auto bytes = input.next(); !bytes.empty(); bytes = input.next()) digester.take(bytes);
  return digester.digest();
}

}  // namespace archive
