#pragma once

#include <functional>
#include <string>
#include <utility>

namespace rigs {

std::string http_answer(int status, const std::string& headers, const std::string& body);

// The head of a request, without the blank line, and its body: what came, if the peer went
// before it was all. `read` fills a buffer and returns how much, 0 or less at the end.
std::pair<std::string, std::string> read_http(
    const std::function<long(char* into, std::size_t room)>& read);

}  // namespace rigs
