#include <archive/file.hpp>
#include <base/error.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace archive {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

Error failure(const fs::path& file, const char* doing) {
  return Error{errno == ENOENT ? Exit::no_input : Exit::io, "cannot {} {}: {}", doing,
               file.string(), std::strerror(errno)};
}

void sync_path(const fs::path& path, int flags) {
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
  if (fd < 0) throw failure(path, "open");
  // Some file systems cannot sync a folder, and say so.
  const bool failed = ::fsync(fd) != 0 && errno != EINVAL;
  const int cause = errno;
  ::close(fd);
  errno = cause;
  if (failed) throw failure(path, "sync");
}

}  // namespace

Input::Input(const fs::path& file)
    : file_{file}, handle_{files::open_to_read(file)}, buffer_(kChunk, '\0') {}

std::string_view Input::next() {
  for (;;) {
    const auto count = ::read(handle_.get(), buffer_.data(), buffer_.size());
    if (count >= 0) return {buffer_.data(), static_cast<std::size_t>(count)};
    if (errno != EINTR) throw failure(file_, "read");
  }
}

Output::Output(const fs::path& file)
    : file_{file}, fd_{::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)} {
  if (fd_ < 0) throw failure(file, "create");
}

Output::~Output() {
  if (fd_ >= 0) ::close(fd_);
}

void Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(fd_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw failure(file_, "write");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void Output::finish() {
  if (::fsync(fd_) != 0) throw failure(file_, "sync");
  const bool closed = ::close(fd_) == 0;
  fd_ = -1;
  if (!closed) throw failure(file_, "close");
}

void publish(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) throw failure(to, "rename a new file to");
  sync_folder(to.parent_path());
}

void sync_file(const fs::path& file) {
  sync_path(file, O_RDONLY);
}

void sync_folder(const fs::path& folder) {
  sync_path(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

Scratch::Scratch(fs::path folder) : folder_{std::move(folder)} {
  fs::remove_all(folder_);
  fs::create_directories(folder_.parent_path());
  if (::mkdir(folder_.c_str(), 0700) != 0) throw failure(folder_, "make");
}

Scratch::~Scratch() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

Lock::Lock(const fs::path& file) {
  fs::create_directories(file.parent_path());
  fd_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd_ < 0) throw failure(file, "open");
  if (::flock(fd_, LOCK_EX | LOCK_NB) == 0) return;
  ::close(fd_);
  throw Error{Exit::temp_fail, "{}: another backup is running; it is alone at a time",
              file.string()};
}

Lock::~Lock() {
  ::close(fd_);
}

}  // namespace archive
