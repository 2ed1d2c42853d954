#pragma once

#include <base/time.hpp>
#include <net/http.hpp>

namespace net {

// When the other side says that it answered; nothing where it does not.
std::optional<UtcTime> date_of(const Response& response);

}  // namespace net
