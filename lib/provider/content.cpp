#include <base/error.hpp>
#include <provider/content.hpp>

#include <utility>

namespace provider {

namespace {

constexpr std::size_t kLongest = std::size_t{512} << 20;
constexpr std::size_t kPiece = std::size_t{1} << 16;

}  // namespace

const std::string& Content::whole() {
  while (read_) {
    const auto had = text_.size();
    text_.resize(had + kPiece);
    const auto count = read_(std::span{text_}.subspan(had));
    text_.resize(had + count);
    if (text_.size() > kLongest) {
      throw Error{Exit::data, "{}: has more than {} bytes", name_, kLongest};
    }
    if (count == 0) read_ = nullptr;
  }
  return text_;
}

std::string_view Content::piece() {
  if (!read_) return std::exchange(is_taken_, true) ? std::string_view{} : text_;
  text_.resize(kPiece);
  text_.resize(read_(text_));
  return text_;
}

std::string head_of(const Content::Read& read, std::size_t most) {
  std::string head(most, '\0');
  std::size_t size = 0;
  while (size < head.size()) {
    const auto count = read(std::span{head}.subspan(size));
    if (count == 0) break;
    size += count;
  }
  head.resize(size);
  return head;
}

Content::Read joined(std::string head, Content::Read rest) {
  return [head = std::move(head), at = std::size_t{0},
          rest = std::move(rest)](std::span<char> into) mutable {
    if (at == head.size()) return rest(into);
    const auto count = std::string_view{head}.substr(at).copy(into.data(), into.size());
    at += count;
    return count;
  };
}

}  // namespace provider
