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

namespace provider {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD";
constexpr std::size_t kLargest = std::size_t{512} << 20;  // unpacked
constexpr int kLevel = 9;                                 // small answers: it costs nothing

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

std::string read_file(const std::string& name) {
  return files::rest_of(files::open_named(name == "-" ? "/dev/stdin" : name), name, kLargest);
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
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context{ZSTD_createDCtx(),
                                                                        ZSTD_freeDCtx};
  if (!context) throw std::bad_alloc{};
  std::string text;
  std::string buffer(ZSTD_DStreamOutSize(), '\0');
  ZSTD_inBuffer in{zstd.data(), zstd.size(), 0};
  std::size_t more = 0;
  do {
    ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
    const auto read_before = in.pos;
    more = ZSTD_decompressStream(context.get(), &out, &in);
    if (ZSTD_isError(more)) throw Error{Exit::data, "zstd: {}", ZSTD_getErrorName(more)};
    if (more != 0 && out.pos == 0 && in.pos == read_before) {
      throw Error{Exit::data, "zstd: cut off after {} bytes", zstd.size()};
    }
    text.append(buffer.data(), out.pos);
    if (text.size() > kLargest) throw Error{Exit::data, "zstd: too large for an answer"};
  } while (more != 0 || in.pos < in.size);
  return text;
}

Answer read_answer(const std::string& file) {
  Answer answer;
  answer.name = file;
  answer.text = read_file(file);
  if (!answer.text.starts_with(kZstdMagic)) return answer;
  try {
    answer.text = decompressed(answer.text);
  } catch (const Error& error) {
    throw Error{error.exit(), "{}: {}", file, error.what()};
  }
  return answer;
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
