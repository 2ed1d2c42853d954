#include <base/error.hpp>
#include <files/open.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace files {

namespace fs = std::filesystem;

namespace {

const char* kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a named pipe";
  if (S_ISSOCK(mode)) return "a socket";
  if (S_ISLNK(mode)) return "a link";
  return "a device";
}

Error failure(const fs::path& file, const char* doing, Exit exit) {
  return Error{exit, "cannot {} {}: {}", doing, file.string(), std::strerror(errno)};
}

// Without O_NONBLOCK a named pipe is opened only once somebody is at its other end.
Handle open_regular(const fs::path& file, int flags, mode_t mode, Exit otherwise) {
  Handle handle{::open(file.c_str(), flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, mode)};
  struct stat found {};
  if (handle.get() < 0) {
    const int cause = errno;
    // ENXIO: a pipe that nobody reads, a socket. ELOOP: a link that is not to be followed.
    const bool is_there = ::lstat(file.c_str(), &found) == 0 && !S_ISREG(found.st_mode);
    if (is_there && (cause == ENXIO || cause == ELOOP || cause == EISDIR)) {
      throw Error{otherwise, "{}: is {}, not a file", file.string(), kind_of(found.st_mode)};
    }
    errno = cause;
    throw failure(file, "open", cause == ENOENT ? otherwise : Exit::io);
  }
  if (::fstat(handle.get(), &found) != 0) throw failure(file, "look at", Exit::io);
  if (!S_ISREG(found.st_mode)) {
    throw Error{otherwise, "{}: is {}, not a file", file.string(), kind_of(found.st_mode)};
  }
  return handle;
}

}  // namespace

Handle::~Handle() {
  if (fd_ >= 0) ::close(fd_);
}

Handle& Handle::operator=(Handle&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

int Handle::release() noexcept {
  return std::exchange(fd_, -1);
}

Handle open_to_read(const fs::path& file) {
  return open_regular(file, O_RDONLY, 0, Exit::no_input);
}

Handle open_named(const fs::path& file) {
  const auto name = file.string();
  if (name != "/dev/stdin" && !name.starts_with("/dev/fd/")) return open_to_read(file);
  Handle handle{::open(name.c_str(), O_RDONLY | O_CLOEXEC)};
  if (handle.get() < 0) throw failure(file, "open", Exit::no_input);
  return handle;
}

Handle open_to_append(const fs::path& file, mode_t mode) {
  return open_regular(file, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, mode, Exit::io);
}

std::string contents(const fs::path& file, std::size_t most) {
  return rest_of(open_to_read(file), file, most);
}

std::size_t read_some(const Handle& handle, const fs::path& file, std::span<char> into) {
  for (;;) {
    const auto count = ::read(handle.get(), into.data(), into.size());
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) throw failure(file, "read", Exit::io);
  }
}

std::string rest_of(const Handle& handle, const fs::path& file, std::size_t most) {
  std::string text;
  for (;;) {
    const auto had = text.size();
    constexpr std::size_t kChunk = std::size_t{1} << 16;
    text.resize(had + kChunk);
    const auto count = read_some(handle, file, std::span{text}.subspan(had));
    text.resize(had + count);
    if (text.size() > most) {
      throw Error{Exit::data, "{}: has more than {} bytes", file.string(), most};
    }
    if (count == 0) return text;
  }
}

}  // namespace files
