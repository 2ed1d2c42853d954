#pragma once

#include <store/runs.hpp>

#include <filesystem>
#include <utility>
#include <vector>

namespace safecron {

// Writes an attempt to a file of `folder`, until the store can take it. False
// where that fails too.
bool set_aside(const std::filesystem::path& folder, const store::Run& run);

// What has been set aside, with the files it is in. One that makes no sense is
// left where it is.
std::vector<std::pair<std::filesystem::path, store::Run>> unrecorded(
    const std::filesystem::path& folder);

}  // namespace safecron
