#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace provider {

// "&amp;", "&#8217;", "&#x2019;" as UTF-8. Absent for what stands for no character that
// could be shown. Of HTML the names that news are written with are known, too.
enum class Entities { xml, html };
std::optional<std::string> character_of(std::string_view entity, Entities known);

// What a reader of a piece of HTML sees of it, in one line: without tags, and unescaped
// once.
std::string text_of_html(std::string_view html);

// A text in one line, without blanks around it.
std::string in_one_line(std::string_view text);

}  // namespace provider
