#include <base/error.hpp>
#include <provider/tar.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <memory>
#include <numeric>

namespace provider {

namespace {

// Where the fields of a header are, and how long.
struct HeaderField {
  std::size_t at;
  std::size_t size;
};
constexpr HeaderField kMemberName{0, 100};
constexpr HeaderField kMemberSize{124, 12};
constexpr HeaderField kChecksum{148, 8};
constexpr HeaderField kMemberType{156, 1};
constexpr HeaderField kMagic{257, 5};
constexpr HeaderField kPrefix{345, 155};

std::string_view header_field(std::string_view header, HeaderField field) {
  return header.substr(field.at, field.size);
}

std::string_view text_of(std::string_view header, HeaderField field) {
  const auto bytes = header_field(header, field);
  return bytes.substr(0, bytes.find('\0'));
}

std::uint64_t octal_of(std::string_view header, HeaderField field) {
  auto digits = text_of(header, field);
  digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
  digits = digits.substr(0, digits.find(' '));
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 8);
  if (error != std::errc{} || end != digits.data() + digits.size()) {
    throw Error{Exit::data, "a header of the archive has no octal number where one belongs"};
  }
  return value;
}

// Sizes beyond 8 GiB are in the last bytes of the field, behind a mark.
std::uint64_t size_of(std::string_view header) {
  const auto bytes = header_field(header, kMemberSize);
  if ((static_cast<unsigned char>(bytes.front()) & 0x80U) == 0)
    return octal_of(header, kMemberSize);
  std::uint64_t value = 0;
  for (const char byte : bytes.substr(bytes.size() - sizeof value)) {
    value = value << 8U | static_cast<unsigned char>(byte);
  }
  return value;
}

void require_checksum(std::string_view header) {
  const auto blank = std::string(kChecksum.size, ' ');
  const auto sum = [](std::string_view bytes) {
    return std::accumulate(
        bytes.begin(), bytes.end(), std::uint64_t{0},
        [](std::uint64_t so_far, char byte) { return so_far + static_cast<unsigned char>(byte); });
  };
  const auto expected = sum(header) - sum(header_field(header, kChecksum)) + sum(blank);
  if (octal_of(header, kChecksum) == expected) return;
  throw Error{Exit::data, "the checksum of a header of the archive is wrong"};
}

std::string name_of(std::string_view header) {
  const auto prefix = text_of(header, kPrefix);
  std::string name{text_of(header, kMemberName)};
  return prefix.empty() ? name : std::string{prefix} + '/' + name;
}

// Of a header that is whole.
std::uint64_t size_in(std::string_view header, const std::string& archive) {
  try {
    require_checksum(header);
    return size_of(header);
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", archive, error.what()};
  }
}

// The blocks of an archive, and the bytes of the file that is read now.
class Archive {
 public:
  Archive(Content::Read read, std::string name) : read_{std::move(read)}, name_{std::move(name)} {}

  // Nothing at the end.
  std::string_view header() {
    std::size_t size = 0;
    while (size < block_.size()) {
      const auto count = read_(std::span{block_}.subspan(size));
      if (count == 0 && size == 0) return {};
      if (count == 0) throw cut_off();
      size += count;
    }
    return {block_.data(), block_.size()};
  }

  void begin(std::uint64_t size) {
    left_ = size;
    padding_ = (kTarBlock - size % kTarBlock) % kTarBlock;
  }

  std::size_t read(std::span<char> into) {
    if (left_ == 0) return 0;
    const auto most = std::min<std::uint64_t>(into.size(), left_);
    const auto count = read_(into.first(static_cast<std::size_t>(most)));
    if (count == 0) throw cut_off();
    left_ -= count;
    return count;
  }

  // What nobody has read of the file, and what fills its last block.
  void finish() {
    left_ += padding_;
    padding_ = 0;
    while (left_ > 0) read(block_);
  }

 private:
  Error cut_off() const { return Error{Exit::data, "{}: the archive is cut off", name_}; }

  Content::Read read_;
  std::string name_;
  std::array<char, kTarBlock> block_{};
  std::uint64_t left_ = 0;
  std::uint64_t padding_ = 0;
};

}  // namespace

bool is_tar(std::string_view head) {
  return head.size() >= kTarBlock && header_field(head, kMagic) == "ustar";
}

void each_in_tar(const Content::Read& archive, const std::string& name,
                 const std::function<void(const std::string& name, Content::Read file)>& take) {
  const auto blocks = std::make_shared<Archive>(archive, name);
  for (auto header = blocks->header(); !header.empty(); header = blocks->header()) {
    if (std::ranges::all_of(header, [](char byte) { return byte == '\0'; })) return;
    blocks->begin(size_in(header, name));
    const auto type = header_field(header, kMemberType).front();
    const auto member = name_of(header);
    if (type == '0' || type == '\0') {
      take(member, [blocks](std::span<char> into) { return blocks->read(into); });
    }
    blocks->finish();
  }
}

}  // namespace provider
