#pragma once

#include <cli/tool.hpp>

#include <filesystem>

namespace safecron {

// What Debian's cron, sh and this machine make of a crontab that was not meant.
// Exit::data where something cannot work, Exit::partial where it deserves a look.
Exit lint(const cli::Run& run, const std::filesystem::path& file);

}  // namespace safecron
