#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secret {

// The KEY=VALUE lines of home/.env, in order: nothing is evaluated, a pair of
// quotes around a value is taken off, `export` before a key as well. No file:
// none. Throws Error{Exit::config} when the file is not ours alone to read (mode
// wider than 0600, another owner), or a line is neither this nor a comment; the
// line is named and never shown.
std::vector<std::pair<std::string, std::string>> load(const std::filesystem::path& home);

// A secret by name: from the environment, else from home/.env; one that is empty is
// not set, and then another name that it has with others counts: TG_BOT_TOKEN and
// TG_USER_ID of Telegram, TWITTER_* of X. Throws as load() does.
std::optional<std::string> find(const std::filesystem::path& home, const std::string& name);

// The same where it must be there. Throws Error{Exit::config} that names it and
// never shows it.
std::string value_of(const std::filesystem::path& home, const std::string& name);

}  // namespace secret
