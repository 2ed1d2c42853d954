#pragma once

#include <string>

namespace net {

// The file of authorities that the operator trusts instead, as $SSL_CERT_FILE names it to
// all that use OpenSSL; null: none.
const char* own_roots();

// The file, or else the folder, with the authorities that TLS is trusted by.
std::string tls_roots();

}  // namespace net
