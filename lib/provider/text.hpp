#pragma once

#include <cstddef>
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

// Throws Error{Exit::data} with "file:line: " for what is no text: nothing at all, or a
// NUL byte in it.
void require_text(std::string_view text, std::string_view file);

// The same for a last line that may go on: a whole file ends in a line end.
[[noreturn]] void refuse_cut_off(std::string_view file, std::size_t line);

// Text from outside, short and printable enough to stand in a message.
std::string quotable(std::string_view text);

}  // namespace provider
