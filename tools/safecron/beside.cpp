#include <safecron/beside.hpp>

#include <filesystem>

namespace safecron {

std::string beside(const std::string& tool) {
  std::error_code error;
  const auto ours = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto found = ours.parent_path() / tool;
  return !error && std::filesystem::exists(found, error) ? found.string() : tool;
}

}  // namespace safecron
