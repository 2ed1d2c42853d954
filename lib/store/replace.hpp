#pragma once

#include <filesystem>

namespace store {

// Puts the finished file `copy` in the place of the store `file` (which may be
// absent or damaged); both are on one file system. The old store, with what its
// write-ahead log held, is `kept` afterwards. Killed at any instant, `file` is
// the old store or the new one, save on a file system without hard links, where the
// old one is `kept` for an instant before the new one is there. Throws Error:
// temp_fail while another program has the store open, io; `file` is then as it was.
void replace(const std::filesystem::path& file, const std::filesystem::path& copy,
             const std::filesystem::path& kept);

}  // namespace store
