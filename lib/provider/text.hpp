#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace provider {

bool is_utf8(std::string_view text);

// Windows' western European code page, which old files were saved in. Absent
// when a byte has no meaning there either.
std::optional<std::string> utf8_from_cp1252(std::string_view text);

// Without the blanks around it, no-break spaces (U+00A0) among them.
std::string_view trimmed(std::string_view text);

std::string lower_case(std::string_view text);  // ASCII letters only

// Text from outside, short and printable enough to stand in a message.
std::string quotable(std::string_view text);

}  // namespace provider
