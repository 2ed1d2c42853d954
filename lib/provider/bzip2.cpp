#include <base/error.hpp>
#include <library/library.hpp>
#include <provider/bzip2.hpp>

#include <bzlib.h>

#include <memory>
#include <utility>

namespace provider {

namespace {

constexpr std::size_t kPackedBlock = std::size_t{1} << 16;

struct Bzip2 {
  decltype(&BZ2_bzDecompressInit) init;
  decltype(&BZ2_bzDecompress) unpack;
  decltype(&BZ2_bzDecompressEnd) end;
};

const Bzip2& bzip2() {
  static const Bzip2 loaded = [] {
    const library::Library library{"libbz2.so.1.0", "libbz2-1.0"};
    Bzip2 functions{};
    library.find("BZ2_bzDecompressInit", functions.init);
    library.find("BZ2_bzDecompress", functions.unpack);
    library.find("BZ2_bzDecompressEnd", functions.end);
    return functions;
  }();
  return loaded;
}

// One stream that is being unpacked.
struct Stream {
  Stream() {
    if (bzip2().init(&state, 0, 0) != BZ_OK) throw std::bad_alloc{};
  }
  ~Stream() { bzip2().end(&state); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  bz_stream state{};
};

class Bunzip2 {
 public:
  Bunzip2(Content::Read packed, std::string name)
      : packed_{std::move(packed)}, name_{std::move(name)} {}

  std::size_t operator()(std::span<char> into) {
    std::size_t got = 0;
    while (got == 0 && !into.empty()) {
      if (available_ == 0) refill();
      if (available_ == 0) {
        if (!stream_) return 0;
        throw Error{Exit::data, "{}: bzip2: cut off after {} bytes", name_, size_};
      }
      got = unpack(into);
    }
    return got;
  }

 private:
  void refill() {
    block_.resize(kPackedBlock);
    block_.resize(packed_(block_));
    size_ += block_.size();
    available_ = block_.size();
  }

  std::size_t unpack(std::span<char> into) {
    if (!stream_) stream_ = std::make_shared<Stream>();
    auto& state = stream_->state;
    state.next_in = block_.data() + (block_.size() - available_);
    state.avail_in = static_cast<unsigned>(available_);
    state.next_out = into.data();
    state.avail_out = static_cast<unsigned>(into.size());
    const int code = bzip2().unpack(&state);
    available_ = state.avail_in;
    if (code == BZ_MEM_ERROR) throw std::bad_alloc{};
    if (code != BZ_OK && code != BZ_STREAM_END) {
      throw Error{Exit::data, "{}: bzip2: not to be unpacked after {} bytes", name_,
                  size_ - available_};
    }
    const auto got = into.size() - state.avail_out;
    if (code == BZ_STREAM_END) stream_.reset();
    return got;
  }

  Content::Read packed_;
  std::string name_;
  std::shared_ptr<Stream> stream_;  // none between two
  std::string block_;
  std::size_t available_ = 0;  // of the block
  std::size_t size_ = 0;       // of what was read
};

}  // namespace

Content::Read unpack_bzip2(Content::Read packed, std::string name) {
  return Bunzip2{std::move(packed), std::move(name)};
}

}  // namespace provider
