#pragma once

#include <string>

namespace net {

// The file, or else the folder, with the authorities that TLS is trusted by.
std::string tls_roots();

}  // namespace net
