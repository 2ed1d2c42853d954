#pragma once

#include <base/time.hpp>
#include <provider/answer.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace provider {

// An answer from a file, "-" being standard input, which is read as the answer's content
// is: zstd is unpacked. Throws Error{Exit::no_input} when there is none; the content throws
// io, and data where it cannot be unpacked.
Answer read_answer(const std::string& file);

// Keeps an answer as home/raw/PROVIDER/DATE/TIME-HASH.EXTENSION.zst, whole or not
// at all, and returns its path below raw/. The same answer of the same second
// is the same file. Throws Error{Exit::io}.
std::string record_answer(const std::filesystem::path& home, const std::string& provider,
                          UtcTime at, std::string_view text, std::string_view extension);

std::string compressed(std::string_view text);    // zstd
std::string decompressed(std::string_view zstd);  // throws Error{Exit::data}

}  // namespace provider
