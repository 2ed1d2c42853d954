#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace config {

enum class Desk { football, nba, racing };

Desk parse_desk(std::string_view text);  // throws Error{Exit::usage}

// Make the folders of a home, with an empty log of alerts; its configuration and .env
// (0600). What is there already is left as it is. Return the paths they made, below the home.
std::vector<std::string> make_folders(const std::filesystem::path& home);
std::vector<std::string> write_templates(const std::filesystem::path& home, Desk desk);

}  // namespace config
