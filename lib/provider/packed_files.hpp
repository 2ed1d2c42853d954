#pragma once

#include <provider/content.hpp>

#include <functional>
#include <string>

namespace provider {

// Calls `take` with each file of a content, be it one or an archive by tar, packed by bzip2 or
// not, and in whatever order that was done. What is read throws Error{Exit::data} for what
// cannot be unpacked; `name` is what a content that is one file is called.
void each_file(Content& content, const std::string& name,
               const std::function<void(const std::string& name, Content& file)>& take);

}  // namespace provider
