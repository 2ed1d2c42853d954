#pragma once

#include "fuzz.hpp"

#include <filesystem>
#include <fstream>

// For readers that take a file: tests/fuzz/run gives TMPDIR, and removes it.
namespace fuzz {

// A folder of this process, with a folder in it.
inline std::filesystem::path scratch(const char* inner) {
  auto name = (std::filesystem::temp_directory_path() / "fuzz-XXXXXX").string();
  require(::mkdtemp(name.data()) != nullptr, "a folder can be made");
  std::filesystem::create_directories(std::filesystem::path{name} / inner);
  return name;
}

// The new contents of a file that nobody else may read.
inline void write(const std::filesystem::path& file, std::string_view text) {
  {
    std::ofstream out{file, std::ios::binary | std::ios::trunc};
    out << text;
  }
  std::filesystem::permissions(file, std::filesystem::perms{0600});
}

}  // namespace fuzz
