#pragma once

#include <string>
#include <string_view>

namespace message {

// A name from a feed, as it goes into a message: on one line, without what a reader or a
// service would take for markup, a mention, a command or an address. Letters and digits of
// any script stay, and the signs that names have.
std::string plain_name(std::string_view name);

}  // namespace message
