#include "tls_server.hpp"
#include "http_text.hpp"
#include "listener.hpp"

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <stdexcept>

namespace rigs {

namespace {

struct FreeConnection {
  void operator()(BIO* bio) const { BIO_free(bio); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(SSL* ssl) const { SSL_free(ssl); }
};

std::unique_ptr<BIO, FreeConnection> reader_of(const std::string& text) {
  return std::unique_ptr<BIO, FreeConnection>{
      BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))};
}

std::unique_ptr<X509, FreeConnection> certificate_in(const std::string& text) {
  return std::unique_ptr<X509, FreeConnection>{
      PEM_read_bio_X509(reader_of(text).get(), nullptr, nullptr, nullptr)};
}

// A client without a certificate, or with a stranger's, is served: the login says no.
int accept_any(int, X509_STORE_CTX*) {
  return 1;
}

SSL_CTX* context_with(const Certificates& certificates) {
  auto* context = SSL_CTX_new(TLS_server_method());
  const std::unique_ptr<EVP_PKEY, FreeConnection> key{
      PEM_read_bio_PrivateKey(reader_of(certificates.server_key).get(), nullptr, nullptr, nullptr)};
  const auto own = certificate_in(certificates.server);
  const auto authority = certificate_in(certificates.authority);
  const bool is_ready = SSL_CTX_use_certificate(context, own.get()) == 1 &&
                        SSL_CTX_use_PrivateKey(context, key.get()) == 1 &&
                        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get()) == 1;
  if (!is_ready) throw std::runtime_error{"OpenSSL: no context"};
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, accept_any);
  SSL_CTX_set_num_tickets(context, 0);  // a session that is resumed shows no certificate
  SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  return context;
}

}  // namespace

TlsServer::TlsServer(const Certificates& certificates,
                     std::function<std::string(const TlsRequest&)> answer)
    : context_{context_with(certificates)}, answer_{std::move(answer)} {
  const auto listener = listen_on_loopback();
  listener_ = listener.socket;
  port_ = listener.port;
  thread_ = std::thread{[this] { serve(); }};
}

TlsServer::~TlsServer() {
  stop_ = true;
  thread_.join();
  ::close(listener_);
  SSL_CTX_free(context_);
}

std::string TlsServer::url() const {
  return "https://127.0.0.1:" + std::to_string(port_);
}

void TlsServer::serve() {
  while (!stop_) {
    pollfd waiting{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    serve_one(connection);
    ::close(connection);
  }
}

void TlsServer::serve_one(int connection) {
  const std::unique_ptr<SSL, FreeConnection> ssl{SSL_new(context_)};
  SSL_set_fd(ssl.get(), connection);
  if (SSL_accept(ssl.get()) != 1) return;
  auto [head, body] = read_http([&](char* into, std::size_t room) {
    return SSL_read(ssl.get(), into, static_cast<int>(room));
  });
  const std::unique_ptr<X509, FreeConnection> shown{SSL_get1_peer_certificate(ssl.get())};
  const bool is_certified = shown && SSL_get_verify_result(ssl.get()) == X509_V_OK;
  const auto bytes = answer_({std::move(head), std::move(body), is_certified});
  if (!bytes.empty()) SSL_write(ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
  SSL_shutdown(ssl.get());
}

}  // namespace rigs
