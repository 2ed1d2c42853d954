#pragma once

#include <message/channel.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace message {

// What a channel can carry of what somebody wrote: UTF-8 without control characters
// (those of base/plain but for tabs, line ends and what joins emoji; what is neither is
// replaced by U+FFFD), no blanks at the end, and at most 64 KB, with a last line that says
// so where it was cut.
std::string clean(std::string_view text);

// The beginning of a text: at most so many bytes, and no half of a character.
std::string_view beginning(std::string_view text, std::size_t most);

// A text in pieces that each fit into one message of the kind: cut at ends of
// lines, else between words, else between code points. Never an empty piece. More
// text at the end of the last piece leaves those before it as they are.
std::vector<std::string> split(std::string_view text, Kind kind);

}  // namespace message
