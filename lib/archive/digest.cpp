#include <archive/digest.hpp>
#include <archive/file.hpp>

namespace archive {

void Digester::take(std::string_view bytes) {
  sha256_.take(bytes);
  bytes_ += static_cast<std::int64_t>(bytes.size());
}

Digest Digester::digest() {
  return {bytes_, sha256_.digits()};
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
