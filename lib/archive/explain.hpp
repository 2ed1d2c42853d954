#pragma once

#include <base/error.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace archive {

// What rclone's standard error means for the person who reads it: the cause, and
// what to do. `text` is shown in part, so it must not hold a secret.
Error explain(const std::string& remote, int status, std::string_view text);

// By how many seconds the server's clock is ahead of the one that signed the
// request, from rclone's --dump headers.
std::optional<std::int64_t> server_ahead(std::string_view headers);

}  // namespace archive
