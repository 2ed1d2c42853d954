#pragma once

#include <filesystem>
#include <string>

namespace rigs {

// Certificates for the loopback, in DIR as PEM, made where they are not there yet: ca.crt,
// whom a client is to trust; server.crt, client.crt and their keys, which that authority has
// signed; stranger.crt and stranger.key, of another one.
struct Certificates {
  explicit Certificates(const std::filesystem::path& dir);

  std::string authority;  // PEM
  std::string server;
  std::string server_key;
};

}  // namespace rigs
