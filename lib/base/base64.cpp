#include <base/base64.hpp>

std::string base64(std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string encoded;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](std::size_t n) {
      return n < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[n])) : 0U;
    };
    const unsigned bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    for (const int shift : {18, 12, 6, 0}) encoded += kDigits[bits >> shift & 63];
  }
  const auto padding = (3 - bytes.size() % 3) % 3;
  return encoded.replace(encoded.size() - padding, padding, padding, '=');
}
