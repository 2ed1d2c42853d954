// replaying - run a command against a server that answers by the question and by the time
//
// usage: replaying ANSWERS CLOCK CREDITS -- COMMAND [ARG...]
//
// GET /PATH?QUERY is answered, from TIME on, with the file ANSWERS/PATH?QUERY/TIME, as
// simulate-nba writes them: headers and an empty line, where there are any, and the body, in
// which "{now}" is the minute of the request. An apiKey is left out of QUERY. What is not
// there is 404. An answer with a header x-requests-last costs so many of CREDITS, and says
// what is left.
//
// CLOCK has three numbers: microseconds of the real clock, the second that it was then, and
// how fast time passes since: 0 is not at all. cronbox-start writes one, DIR/clock.
//
// ANSWERS/faults says when questions have other answers: a line FROM UNTIL PREFIX HOW, times
// as in 2024-11-01T20:55:00Z, PREFIX of a path, HOW one of 500, HTML, CUT, RESET, STALL.
//
// The command finds the server's address in $ANSWERING. The file "requests" has a line of
// each: its minute, its question, what it cost, and 200, 404 or HOW.

#include "command.hpp"
#include "http_server.hpp"

#include <chrono>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// "2024-11-01T20:55:00Z": the minute that it is by the clock.
std::string minute_by(const fs::path& clock) {
  using namespace std::chrono;
  std::ifstream file{clock};
  std::int64_t began = 0;
  std::int64_t start = 0;
  std::int64_t speed = 0;
  file >> began >> start >> speed;
  const auto real = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
  const std::time_t now = (start + (real - began) * speed / 1'000'000) / 60 * 60;
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::string text(32, '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
  return text;
}

// "/path?query", without the apiKey.
std::string question_in(const rigs::HttpRequest& request) {
  const auto from = request.head.find(' ') + 1;
  auto target = request.head.substr(from, request.head.find(' ', from) - from);
  const auto key = target.find("apiKey=");
  if (key == std::string::npos) return target;
  const auto end = target.find('&', key);
  return target.erase(key, end == std::string::npos ? end : end + 1 - key);
}

struct Prepared {
  std::string headers;
  std::string body;
  int credits = 0;
};

constexpr std::string_view kCost = "x-requests-last: ";

Prepared prepared_in(std::string text) {
  Prepared prepared;
  if (text.starts_with(kCost)) {
    prepared.credits = std::stoi(text.substr(kCost.size()));
    text.erase(0, text.find("\n\n") + 2);
  }
  prepared.body = std::move(text);
  return prepared;
}

class Sources {
 public:
  Sources(fs::path answers, fs::path clock, int credits)
      : answers_{std::move(answers)},
        clock_{std::move(clock)},
        left_{credits},
        requests_{"requests"} {}

  std::string answer(const rigs::HttpRequest& request) {
    const auto now = minute_by(clock_);
    const auto question = question_in(request);
    const auto file = newest(answers_ / question.substr(1), now);
    if (file.empty()) return told(now, question, 0, "404", rigs::http_answer(404, "", "{}"));
    auto prepared = prepared_in(text_of(file));
    constexpr std::string_view kNow = "{now}";
    for (auto at = prepared.body.find(kNow); at != std::string::npos;
         at = prepared.body.find(kNow, at)) {
      prepared.body.replace(at, kNow.size(), now);
    }
    return sent(now, question, fault_of(question, now), prepared);
  }

 private:
  // What the source did not send it does not charge for.
  std::string sent(const std::string& now, const std::string& question, const std::string& how,
                   const Prepared& prepared) {
    if (how == "500") return told(now, question, 0, how, rigs::http_answer(500, "", "{}"));
    if (how == "RESET" || how == "STALL") return told(now, question, 0, how, how);
    if (how == "HTML") {
      return told(now, question, 0, how,
                  rigs::http_answer(200, "Content-Type: text/html\r\n", "<html>Sign in</html>"));
    }
    std::string headers;
    if (question.starts_with("/v4/")) {
      left_ -= prepared.credits;
      used_ += prepared.credits;
      headers = "x-requests-last: " + std::to_string(prepared.credits) +
                "\r\nx-requests-used: " + std::to_string(used_) +
                "\r\nx-requests-remaining: " + std::to_string(left_) + "\r\n";
    }
    auto bytes = rigs::http_answer(200, headers, prepared.body);
    if (how == "CUT") bytes.resize(bytes.size() - prepared.body.size() / 2);
    return told(now, question, prepared.credits, how.empty() ? "200" : how, std::move(bytes));
  }

  std::string told(const std::string& now, const std::string& question, int credits,
                   const std::string& how, std::string bytes) {
    requests_ << now << ' ' << question << ' ' << credits << ' ' << how << std::endl;
    return bytes;
  }

  static fs::path newest(const fs::path& folder, const std::string& now) {
    fs::path found;
    std::error_code absent;
    for (const auto& file : fs::directory_iterator{folder, absent}) {
      const auto since = file.path().filename().string();
      if (since <= now && (found.empty() || since > found.filename())) found = file.path();
    }
    return found;
  }

  std::string fault_of(const std::string& question, const std::string& now) const {
    std::ifstream file{answers_ / "faults"};
    std::string from;
    std::string until;
    std::string prefix;
    std::string how;
    while (file >> from >> until >> prefix >> how) {
      if (from <= now && now < until && question.starts_with(prefix)) return how;
    }
    return {};
  }

  fs::path answers_;
  fs::path clock_;
  int left_;
  int used_ = 0;
  std::ofstream requests_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 6 || std::string_view{argv[4]} != "--") return 64;
  Sources sources{argv[1], argv[2], std::stoi(argv[3])};
  const rigs::HttpServer server{
      rigs::HttpServer::Answering{[&](const auto& request) { return sources.answer(request); }}};
  return rigs::run_against(server, argv + 5);
}
