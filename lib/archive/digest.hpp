#pragma once

#include <digest/digest.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace archive {

// What bytes are known by.
struct Digest {
  std::int64_t bytes = 0;
  std::string sha256;  // 64 lower-case digits

  friend bool operator==(const Digest&, const Digest&) = default;
};

// Takes bytes as they pass.
class Digester {
 public:
  void take(std::string_view bytes);
  Digest digest();  // once

 private:
  digest::Sha256 sha256_;
  std::int64_t bytes_ = 0;
};

Digest digest_of(const std::filesystem::path& file);  // throws Error: no_input, io
Digest digest_of_text(std::string_view bytes);

}  // namespace archive
