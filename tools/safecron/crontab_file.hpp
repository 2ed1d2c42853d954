#pragma once

#include <schedule/crontab.hpp>

#include <filesystem>

namespace safecron {

// As the cron of this user would. Throws Error{Exit::no_input}.
schedule::Crontab read_file(const std::filesystem::path& file);

}  // namespace safecron
