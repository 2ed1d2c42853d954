#include <base/error.hpp>
#include <delivery/turn.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace delivery {

std::optional<Turn> Turn::take(const std::filesystem::path& file) {
  std::error_code ignored;  // open() says what is wrong
  std::filesystem::create_directories(file.parent_path(), ignored);
  const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) throw Error{Exit::io, "{}: {}", file.string(), std::strerror(errno)};
  Turn turn{fd};
  if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return turn;
  if (errno == EWOULDBLOCK) return std::nullopt;
  throw Error{Exit::io, "{}: {}", file.string(), std::strerror(errno)};
}

Turn::Turn(Turn&& other) noexcept : fd_{std::exchange(other.fd_, -1)} {}

Turn::~Turn() {
  if (fd_ >= 0) ::close(fd_);
}

}  // namespace delivery
