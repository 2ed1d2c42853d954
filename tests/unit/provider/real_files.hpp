#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// Captured answers of the real services. They are not ours to publish, so they
// are read where they are: $BETOPS_DATA, or shared/data beside the repository.
namespace real_files {

inline std::filesystem::path folder() {
  const char* variable = std::getenv("BETOPS_DATA");
  return variable && variable[0] ? variable : "../../shared/data";
}

// The files below folder()/below; none when they are not there.
inline std::vector<std::filesystem::path> below(const std::string& name) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(folder() / name)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator{folder() / name}) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  return files;
}

// What a command prints.
inline std::string output_of(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
  std::string text;
  char buffer[65536];
  while (const auto count = std::fread(buffer, 1, sizeof buffer, pipe.get()))
    text.append(buffer, count);
  return text;
}

// The file's text, decompressed by xz(1) where need be.
inline std::string text_of(const std::filesystem::path& file) {
  return output_of((file.extension() == ".xz" ? "xz -dc '" : "cat '") + file.string() + '\'');
}

// The text of all members of a .tar.xz, one after the other.
inline std::string members_of(const std::filesystem::path& file) {
  return output_of("tar -xJOf '" + file.string() + '\'');
}

}  // namespace real_files
