#include <base/error.hpp>
#include <provider/bzip2.hpp>
#include <provider/packed_files.hpp>
#include <provider/tar.hpp>

#include <utility>

namespace provider {

namespace {

using Take = std::function<void(const std::string& name, Content& file)>;

constexpr int kMostPacked = 4;  // archives of archives

// The bytes of a content, wherever its pieces end.
Content::Read bytes_of(Content& content) {
  return [&content, rest = std::string_view{}](std::span<char> into) mutable {
    if (rest.empty()) rest = content.piece();
    const auto count = rest.copy(into.data(), into.size());
    rest.remove_prefix(count);
    return count;
  };
}

void each_file(Content::Read read, const std::string& name, int depth, const Take& take) {
  if (depth > kMostPacked)
    throw Error{Exit::data, "{}: packed more than {} times", name, kMostPacked};
  auto head = head_of(read, kTarBlock);
  const bool is_packed = head.starts_with(kBzip2Magic);
  const bool is_archive = is_tar(head);
  auto all = joined(std::move(head), std::move(read));
  if (is_packed) {
    return each_file(unpack_bzip2(std::move(all), name), name, depth + 1, take);
  }
  if (is_archive) {
    return each_in_tar(all, name, [&](const std::string& member, Content::Read file) {
      each_file(std::move(file), member, depth + 1, take);
    });
  }
  Content file{std::move(all), name};
  take(name, file);
}

}  // namespace

void each_file(Content& content, const std::string& name, const Take& take) {
  each_file(bytes_of(content), name, 0, take);
}

}  // namespace provider
