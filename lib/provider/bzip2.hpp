#pragma once

#include <provider/content.hpp>

#include <string>
#include <string_view>

namespace provider {

inline constexpr std::string_view kBzip2Magic = "BZh";

// Unpacks bzip2 as it is read, also of several streams one after the other. libbz2 is loaded
// when it is needed first. What is read throws Error{Exit::data} with the name for what cannot
// be unpacked.
Content::Read unpack_bzip2(Content::Read packed, std::string name);

}  // namespace provider
