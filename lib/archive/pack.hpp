#pragma once

#include <archive/digest.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace archive {

// To whom to encrypt with age; nobody: not encrypted.
using Recipients = std::vector<std::string>;

// What a packed file's name ends in: ".zst", ".zst.age".
std::string ending(const Recipients& recipients);

struct Packed {
  Digest plain;
  Digest stored;
};

// `plain` by zstd, with its checksum, and age into the new file `stored`, on the
// disk when this returns; `zstd -d` undoes it, after `age -d`. Throws Error:
// config when age is not there or does not take the recipients, io.
Packed pack(const std::filesystem::path& plain, const std::filesystem::path& stored,
            const Recipients& recipients);

// The way back, into a new file. `identity` is the file of age's key, empty when
// there is none; `most` is how many bytes there can be. Throws Error: data when the
// bytes are damaged or more, config when there is no key or it does not fit, io.
Digest unpack(const std::filesystem::path& stored, const std::filesystem::path& plain,
              const std::filesystem::path& identity, std::int64_t most);

bool is_encrypted(const std::filesystem::path& stored);

}  // namespace archive
