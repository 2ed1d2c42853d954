#include <base/error.hpp>
#include <digest/digest.hpp>
#include <files/open.hpp>
#include <provider/recording.hpp>

#include <fcntl.h>
#include <unistd.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <span>

namespace provider {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD";
constexpr std::size_t kBlock = std::size_t{1} << 16;
constexpr int kLevel = 9;  // small answers: it costs nothing

// A file descriptor that is closed, and its file removed unless it was kept.
class NewFile {
 public:
  explicit NewFile(const fs::path& path) : path_{path} {
    fd_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd_ < 0) throw failure("open");
  }
  ~NewFile() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(path_.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = ::write(fd_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) throw failure("write");
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  void keep_as(const fs::path& name) {
    if (::fsync(fd_) != 0) throw failure("fsync");
    if (::rename(path_.c_str(), name.c_str()) != 0) throw failure("rename");
    ::close(fd_);
    fd_ = -1;
  }

 private:
  Error failure(const char* call) const {
    return Error{Exit::io, "{}: {}: {}", path_.string(), call, std::strerror(errno)};
  }

  fs::path path_;
  int fd_;
};

void sync_folder(const fs::path& folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);  // some file systems cannot: the file itself is safe
  ::close(fd);
}

// Unpacks zstd as it is read.
class Unpacker {
 public:
  explicit Unpacker(Content::Read packed) : packed_{std::move(packed)} {
    if (!context_) throw std::bad_alloc{};
  }

  std::size_t operator()(std::span<char> into) {
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    while (out.pos == 0 && !into.empty()) {
      if (in_.pos == in_.size) refill();
      if (in_.size == 0 && more_ == 0) return 0;
      const auto read_before = in_.pos;
      more_ = ZSTD_decompressStream(context_.get(), &out, &in_);
      if (ZSTD_isError(more_)) throw Error{Exit::data, "zstd: {}", ZSTD_getErrorName(more_)};
      if (in_.size == 0 && more_ != 0 && out.pos == 0 && in_.pos == read_before) {
        throw Error{Exit::data, "zstd: cut off after {} bytes", size_};
      }
    }
    return out.pos;
  }

 private:
  void refill() {
    block_.resize(kBlock);
    block_.resize(packed_(block_));
    size_ += block_.size();
    in_ = {block_.data(), block_.size(), 0};
  }

  Content::Read packed_;
  std::shared_ptr<ZSTD_DCtx> context_{ZSTD_createDCtx(), ZSTD_freeDCtx};
  std::string block_;
  ZSTD_inBuffer in_{};
  std::size_t size_ = 0;  // of what was read
  std::size_t more_ = 1;  // 0 behind a whole frame
};

// What there is to read of a text at hand.
Content::Read reader_of(std::string_view text) {
  return [text](std::span<char> into) mutable {
    const auto count = text.copy(into.data(), into.size());
    text.remove_prefix(count);
    return count;
  };
}

Content::Read reader_of_file(const std::string& name) {
  const auto file =
      std::make_shared<files::Handle>(files::open_named(name == "-" ? "/dev/stdin" : name));
  return [file, name](std::span<char> into) { return files::read_some(*file, name, into); };
}

}  // namespace

std::string compressed(std::string_view text) {
  std::string packed(ZSTD_compressBound(text.size()), '\0');
  const auto size = ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), kLevel);
  if (ZSTD_isError(size)) throw Error{Exit::software, "zstd: {}", ZSTD_getErrorName(size)};
  packed.resize(size);
  return packed;
}

std::string decompressed(std::string_view zstd) {
  return Content{Unpacker{reader_of(zstd)}, "zstd"}.whole();
}

Answer read_answer(const std::string& file) {
  auto read = reader_of_file(file);
  auto head = head_of(read, kZstdMagic.size());
  const bool is_packed = head == kZstdMagic;
  auto all = joined(std::move(head), std::move(read));
  if (!is_packed) return {.content = {std::move(all), file}, .name = file};
  auto unpacked = [unpack = Unpacker{std::move(all)}, file](std::span<char> into) mutable {
    try {
      return unpack(into);
    } catch (const Error& error) {
      throw Error{error.exit(), "{}: {}", file, error.what()};
    }
  };
  return {.content = {std::move(unpacked), file}, .name = file};
}

std::string record_answer(const fs::path& home, const std::string& provider, UtcTime at,
                          std::string_view text, std::string_view extension) {
  const auto stamp = format_utc(at);
  const auto clock = stamp.substr(11, 2) + stamp.substr(14, 2) + stamp.substr(17, 2);
  auto name = fmt::format("{}/{}/{}-{}.{}.zst", provider, stamp.substr(0, 10), clock,
                          digest::sha256(text).substr(0, 8), extension);
  const auto file = home / "raw" / name;
  if (fs::exists(file)) return name;
  std::error_code failed;
  fs::create_directories(file.parent_path(), failed);
  if (failed) {
    throw Error{Exit::io, "{}: {}", file.parent_path().string(), failed.message()};
  }
  const auto beside = file.string() + ".tmp";
  ::unlink(beside.c_str());  // of a run that was killed
  NewFile partial{beside};
  partial.write(compressed(text));
  partial.keep_as(file);
  sync_folder(file.parent_path());
  return name;
}

}  // namespace provider
