// Packed answers: what was packed unpacks to itself, and what was not is refused.
#include "fuzz.hpp"

#include <provider/recording.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  fuzz::unless_refused([&] { return provider::decompressed(text); });
  const auto packed = provider::compressed(text);
  fuzz::require(provider::decompressed(packed) == text, "an answer unpacks to itself");
  // Cut off anywhere, it is no answer.
  const auto kept = packed.size() * (size % 7) / 7;
  const auto cut = std::string_view{packed}.substr(0, kept);
  fuzz::require(!fuzz::unless_refused([&] { return provider::decompressed(cut); }),
                "what is cut off is refused");
  return 0;
}
