#pragma once

#include <filesystem>
#include <optional>

namespace delivery {

// The right to send on a channel: one process at a time has it, until it ends.
class Turn {
 public:
  // Absent: another process has it. `file` is made, with its folder, and stays.
  // Throws Error{Exit::io}.
  static std::optional<Turn> take(const std::filesystem::path& file);

  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  Turn(Turn&& other) noexcept;
  Turn& operator=(Turn&&) = delete;
  ~Turn();

 private:
  explicit Turn(int fd) : fd_{fd} {}

  int fd_;
};

}  // namespace delivery
