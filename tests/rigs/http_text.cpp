#include "http_text.hpp"

#include <array>
#include <cctype>
#include <string_view>

namespace rigs {

namespace {

std::size_t length_in(std::string head) {
  for (auto& c : head) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  constexpr std::string_view kName = "\r\ncontent-length:";
  const auto at = head.find(kName);
  return at == std::string::npos ? 0 : std::stoul(head.substr(at + kName.size()));
}

}  // namespace

std::string http_answer(int status, const std::string& headers, const std::string& body) {
  return "HTTP/1.1 " + std::to_string(status) + " Prepared\r\nConnection: close\r\n" + headers +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::pair<std::string, std::string> read_http(
    const std::function<long(char* into, std::size_t room)>& read) {
  std::string text;
  std::array<char, 4096> buffer{};
  for (;;) {
    const auto end = text.find("\r\n\r\n");
    const auto head = text.substr(0, end);
    if (end != std::string::npos && text.size() >= end + 4 + length_in(head)) {
      return {head, text.substr(end + 4)};
    }
    const auto count = read(buffer.data(), buffer.size());
    if (count <= 0) return {head, end == std::string::npos ? "" : text.substr(end + 4)};
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace rigs
