#pragma once

#include <cli/tool.hpp>

#include <filesystem>

namespace safecron {

// When each job of a crontab is due next, soonest first.
Exit next(const cli::Run& run, const std::filesystem::path& file);

}  // namespace safecron
