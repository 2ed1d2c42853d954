#include <base/error.hpp>
#include <config/config.hpp>

#include <cstdlib>
#include <fstream>

namespace config {

namespace {

namespace fs = std::filesystem;

std::string trimmed(std::string text) {
  text.erase(0, text.find_first_not_of(" \t"));
  text.erase(text.find_last_not_of(" \t\r") + 1);
  return text;
}

std::string unquoted(std::string text) {
  const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
                      text.back() == text.front();
  return quoted ? text.substr(1, text.size() - 2) : text;
}

void require_private(const fs::path& file) {
  constexpr auto others = fs::perms::group_all | fs::perms::others_all;
  if ((fs::status(file).permissions() & others) != fs::perms::none) {
    throw Error{Exit::config, "{} can be read by others: chmod 600 {}", file.string(),
                file.string()};
  }
}

// KEY=VALUE lines; nothing is evaluated.
std::string from_file(const fs::path& file, const std::string& name) {
  std::ifstream in{file};
  std::string line;
  while (std::getline(in, line)) {
    line = trimmed(line);
    const auto equals = line.find('=');
    if (line.starts_with('#') || equals == std::string::npos) continue;
    if (trimmed(line.substr(0, equals)) == name) return unquoted(trimmed(line.substr(equals + 1)));
  }
  return {};
}

}  // namespace

std::string secret(const fs::path& home, const std::string& name) {
  if (const char* value = std::getenv(name.c_str()); value && value[0]) return value;
  const auto file = home / ".env";
  if (fs::exists(file)) {
    require_private(file);
    if (auto value = from_file(file, name); !value.empty()) return value;
  }
  throw Error{Exit::config, "{} is not set: put {}=... into {}", name, name, file.string()};
}

}  // namespace config
