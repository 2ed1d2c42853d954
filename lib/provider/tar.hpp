#pragma once

#include <provider/content.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace provider {

inline constexpr std::size_t kTarBlock = 512;

// Whether a text of a block or more begins as an archive by tar does.
bool is_tar(std::string_view head);

// Calls `take` with the name and the bytes of each file in an archive by tar, of whatever age,
// one after the other. Throws Error{Exit::data} with the archive's name where it is cut off or its
// headers are wrong.
void each_in_tar(const Content::Read& archive, const std::string& name,
                 const std::function<void(const std::string& name, Content::Read file)>& take);

}  // namespace provider
