#pragma once

#include "session.hpp"

namespace backup {

// What is wrong with the bytes of a backup's files where they are, in words;
// empty: nothing.
std::string stored_fault(archive::Place& place, const archive::Manifest& manifest);

// Fetches a backup's store, unpacks it into the new file `to` and proves it: hashes,
// pages, ledger, and the manifest's counts. Says what is wrong, empty: nothing.
// Throws Error when it cannot be told: no key, the place out of reach, disk full.
std::string unpack_store(Session& session, archive::Place& place, const archive::Manifest& manifest,
                         const std::filesystem::path& to, const archive::Scratch& scratch);

// The same for a file that is no store; it is not kept.
std::string unpack_fault(Session& session, archive::Place& place, const archive::PackedFile& file);

}  // namespace backup
