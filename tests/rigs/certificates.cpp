#include "certificates.hpp"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace rigs {

namespace {

struct Free {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(BIO* bio) const { BIO_free(bio); }
  void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Free>;

void require(bool is, const char* call) {
  if (!is) throw std::runtime_error{std::string{"OpenSSL: "} + call};
}

// A certificate and its key.
struct Identity {
  Owned<EVP_PKEY> key{EVP_EC_gen("P-256")};
  Owned<X509> certificate{X509_new()};
};

void extend(Identity& one, X509* issuer, int nid, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, one.certificate.get(), nullptr, nullptr, 0);
  const Owned<X509_EXTENSION> extension{X509V3_EXT_conf_nid(nullptr, &context, nid, value)};
  require(extension && X509_add_ext(one.certificate.get(), extension.get(), -1) == 1, value);
}

// Signed by `authority`, by itself without one.
Identity make(const char* name, Identity* authority, int nid, const char* extension) {
  constexpr long kDay = 24L * 3600;
  static long serial = 0;
  Identity one;
  auto* certificate = one.certificate.get();
  require(one.key && certificate, "EVP_EC_gen");
  X509_set_version(certificate, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate), kDay);
  X509_set_pubkey(certificate, one.key.get());
  auto* subject = X509_get_subject_name(certificate);
  const auto* text = reinterpret_cast<const unsigned char*>(name);
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, text, -1, -1, 0);
  auto& signer = authority ? *authority : one;
  X509_set_issuer_name(certificate, X509_get_subject_name(signer.certificate.get()));
  extend(one, signer.certificate.get(), nid, extension);
  require(X509_sign(certificate, signer.key.get(), EVP_sha256()) > 0, "X509_sign");
  return one;
}

std::string text_of(BIO* bio) {
  char* data = nullptr;
  const auto size = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(size)};
}

std::string pem(const X509* certificate) {
  const Owned<BIO> bio{BIO_new(BIO_s_mem())};
  require(PEM_write_bio_X509(bio.get(), certificate) == 1, "PEM_write_bio_X509");
  return text_of(bio.get());
}

std::string pem(const EVP_PKEY* key) {
  const Owned<BIO> bio{BIO_new(BIO_s_mem())};
  require(PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
          "PEM_write_bio_PrivateKey");
  return text_of(bio.get());
}

void write(const std::filesystem::path& dir, const std::string& name, const Identity& one) {
  std::ofstream{dir / (name + ".crt")} << pem(one.certificate.get());
  std::ofstream{dir / (name + ".key")} << pem(one.key.get());
}

Identity make_authority(const char* name) {
  return make(name, nullptr, NID_basic_constraints, "critical,CA:TRUE");
}

void make_all(const std::filesystem::path& dir) {
  std::filesystem::create_directories(dir);
  auto ours = make_authority("rig");
  auto others = make_authority("others");
  write(dir, "server", make("127.0.0.1", &ours, NID_subject_alt_name, "IP:127.0.0.1"));
  write(dir, "client", make("client", &ours, NID_ext_key_usage, "clientAuth"));
  write(dir, "stranger", make("stranger", &others, NID_ext_key_usage, "clientAuth"));
  write(dir, "ca", ours);
}

std::string contents(const std::filesystem::path& file) {
  std::ifstream in{file};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

Certificates::Certificates(const std::filesystem::path& dir) {
  if (!std::filesystem::exists(dir / "ca.crt")) make_all(dir);
  authority = contents(dir / "ca.crt");
  server = contents(dir / "server.crt");
  server_key = contents(dir / "server.key");
}

}  // namespace rigs
