#pragma once

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

// Regular files, opened so that nothing can block or lead elsewhere.
namespace files {

// An open file, closed at the end.
class Handle {
 public:
  explicit Handle(int fd = -1) : fd_{fd} {}
  ~Handle();
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  Handle(Handle&& other) noexcept : fd_{other.release()} {}
  Handle& operator=(Handle&& other) noexcept;

  int get() const { return fd_; }
  int release() noexcept;  // the caller closes it

 private:
  int fd_;
};

// To read it. A pipe, a socket, a device or a folder would block for ever or never
// end, so it is refused. A link is followed. Throws Error: no_input when there is no
// such file or it is none, io.
Handle open_to_read(const std::filesystem::path& file);

// To read what somebody has named: a file as above, or with /dev/stdin and /dev/fd/N, as
// a shell's <(...) has it, whatever that descriptor is.
Handle open_named(const std::filesystem::path& file);

// To append to it; it is made with `mode` where it is missing. Anything but a regular
// file is refused, a link too. Throws Error{Exit::io}.
Handle open_to_append(const std::filesystem::path& file, mode_t mode);

// All of it. Throws as open_to_read does, and data when there are more than `most` bytes.
std::string contents(const std::filesystem::path& file, std::size_t most);

// What comes next of an open file, as many bytes as are there and fit: 0 at its end.
std::size_t read_some(const Handle& handle, const std::filesystem::path& file,
                      std::span<char> into);

// All that is still to be read of an open file.
std::string rest_of(const Handle& handle, const std::filesystem::path& file, std::size_t most);

}  // namespace files
