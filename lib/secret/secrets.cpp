#include <base/error.hpp>
#include <files/open.hpp>
#include <secret/secrets.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sstream>

namespace secret {

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

bool is_name(const std::string& text) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789";
  return !text.empty() && text.find_first_not_of(kLetters) == std::string::npos &&
         !(text.front() >= '0' && text.front() <= '9');
}

void require_private(const fs::path& file, const struct stat& found) {
  if (!S_ISREG(found.st_mode)) throw Error{Exit::config, "{}: is not a file", file.string()};
  if ((found.st_mode & 077) != 0) {
    throw Error{Exit::config, "{} can be read by others: chmod 600 {}", file.string(),
                file.string()};
  }
  if (found.st_uid != geteuid() && found.st_uid != 0) {
    throw Error{Exit::config, "{} belongs to another user: chown it to yours", file.string()};
  }
}

std::string text_of(const fs::path& file) {
  constexpr std::size_t kMost = std::size_t{1} << 20;
  try {
    return files::contents(file, kMost);
  } catch (const Error& error) {
    throw Error{Exit::config, "{}", error.what()};
  }
}

// What else a secret is called in files that were made for other programs.
struct Alias {
  std::string_view name;
  const char* other;
};
constexpr std::array<Alias, 7> kAliases = {{{"TELEGRAM_BOT_TOKEN", "TG_BOT_TOKEN"},
                                            {"TELEGRAM_CHAT_ID", "TG_USER_ID"},
                                            {"X_API_KEY", "TWITTER_API_KEY"},
                                            {"X_API_SECRET", "TWITTER_API_SECRET"},
                                            {"X_ACCESS_TOKEN", "TWITTER_ACCESS_TOKEN"},
                                            {"X_ACCESS_SECRET", "TWITTER_ACCESS_SECRET"},
                                            {"X_ACCESS_SECRET", "TWITTER_ACCESS_TOKEN_SECRET"}}};

std::optional<std::string> find_as_named(const fs::path& home, const std::string& name) {
  if (const char* value = std::getenv(name.c_str()); value && value[0]) return value;
  const auto pairs = load(home);
  const auto found =
      std::ranges::find_if(pairs, [&](const auto& pair) { return pair.first == name; });
  if (found == pairs.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> load(const fs::path& home) {
  const auto file = home / ".env";
  struct stat found {};
  if (::stat(file.c_str(), &found) != 0) {
    if (errno == ENOENT) return {};
    throw Error{Exit::config, "{}: {}", file.string(), std::strerror(errno)};
  }
  require_private(file, found);

  std::vector<std::pair<std::string, std::string>> pairs;
  std::istringstream in{text_of(file)};
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    line = trimmed(line);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with("export ")) line = trimmed(line.substr(7));
    const auto equals = line.find('=');
    auto name = trimmed(line.substr(0, equals));
    if (equals == std::string::npos || !is_name(name)) {
      throw Error{Exit::config, "{}:{}: not KEY=VALUE", file.string(), number};
    }
    pairs.emplace_back(std::move(name), unquoted(trimmed(line.substr(equals + 1))));
  }
  return pairs;
}

std::optional<std::string> find(const fs::path& home, const std::string& name) {
  auto value = find_as_named(home, name);
  for (const auto& alias : kAliases) {
    if (!value && alias.name == name) value = find_as_named(home, alias.other);
  }
  return value;
}

std::string value_of(const fs::path& home, const std::string& name) {
  if (const auto value = find(home, name)) return *value;
  throw Error{Exit::config, "{} is not set: put {}=... into {}", name, name,
              (home / ".env").string()};
}

}  // namespace secret
