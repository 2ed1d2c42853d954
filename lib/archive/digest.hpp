#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

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
  Digester();
  void take(std::string_view bytes);
  Digest digest();  // once

 private:
  std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> context_;
  std::int64_t bytes_ = 0;
};

Digest digest_of(const std::filesystem::path& file);  // throws Error: no_input, io
Digest digest_of_text(std::string_view bytes);

}  // namespace archive
