#pragma once

#include <files/open.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace archive {

// A file read from its beginning to its end. Throws Error: no_input when it is
// not there or no file, io.
class Input {
 public:
  explicit Input(const std::filesystem::path& file);

  std::string_view next();  // the next bytes, valid until the next call; empty at the end
  int fd() const { return handle_.get(); }

 private:
  std::filesystem::path file_;
  files::Handle handle_;
  std::string buffer_;
};

// A new file of mode 0600. Throws Error{Exit::io}.
class Output {
 public:
  explicit Output(const std::filesystem::path& file);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(std::string_view bytes);
  void finish();  // what was written is on the disk

 private:
  std::filesystem::path file_;
  int fd_;
};

// Gives a file that is on the disk its name, for good.
void publish(const std::filesystem::path& from, const std::filesystem::path& to);
void sync_file(const std::filesystem::path& file);
void sync_folder(const std::filesystem::path& folder);

// A folder, 0700, for what is not finished: empty at the start, whatever a run
// that was killed left in it, and gone at the end. One at a time.
class Scratch {
 public:
  explicit Scratch(std::filesystem::path folder);
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  std::filesystem::path operator/(const std::filesystem::path& name) const {
    return folder_ / name;
  }

 private:
  std::filesystem::path folder_;
};

// Held by one process at a time, until it ends. Throws Error{Exit::temp_fail}
// when another has it.
class Lock {
 public:
  explicit Lock(const std::filesystem::path& file);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  int fd_;
};

}  // namespace archive
