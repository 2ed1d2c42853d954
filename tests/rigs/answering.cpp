// answering - run a command against a server with prepared answers
//
// usage: answering FILE... -- COMMAND [ARG...]
//
// The server, on the loopback, gives the content of one FILE a request: an HTTP
// answer byte for byte, or the word RESET, HANG or STALL. A FILE that begins with
// "{" or "[" or "<" is a body, and gets a head. The command finds the server's address in
// $ANSWERING. Every request is in the files "requests", its first line, and "bodies",
// before it is answered.

#include "command.hpp"
#include "http_server.hpp"

#include <fstream>
#include <iterator>
#include <string_view>

namespace {

std::string answer_in(const char* name) {
  std::ifstream file{name, std::ios::binary};
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  while (text.ends_with('\n') && !text.starts_with("HTTP")) text.pop_back();
  const bool is_body = text.find_first_of("{[<") == 0;
  return is_body ? rigs::http_answer(200, "", text) : text;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> answers;
  int i = 1;
  for (; i < argc && std::string_view{argv[i]} != "--"; ++i) answers.push_back(answer_in(argv[i]));
  if (i + 1 >= argc) return 64;
  std::ofstream requests{"requests"};
  std::ofstream bodies{"bodies"};
  const auto seen = [&](const rigs::HttpRequest& request) {
    requests << request.head.substr(0, request.head.find("\r\n")) << std::endl;
    bodies << request.body << std::endl;
  };
  const rigs::HttpServer server{std::move(answers), seen};
  return rigs::run_against(server, argv + i + 1);
}
