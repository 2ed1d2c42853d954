#include <config/config.hpp>
#include <net/retry.hpp>
#include <notify/input.hpp>
#include <notify/ping.hpp>
#include <post/suppressed.hpp>
#include <secret/redactor.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <thread>

namespace notify {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostBytes = 10'000;  // the last ones of the output are kept
constexpr int kAttempts = 3;
constexpr auto kPingTimeout = 5s;

bool is_suffix(const std::string& text) {
  if (text == "start" || text == "fail" || text == "log") return true;
  int status = -1;
  const auto* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, status);
  return error == std::errc{} && last == end && status >= 0 && status <= 255;
}

std::string suffix_of(const cli::Run& run) {
  const auto& operands = run.args.unmatched();
  if (operands.size() == 1 || operands[1].empty()) return "";
  if (operands.size() > 2 || !is_suffix(operands[1])) {
    throw Error{Exit::usage, "ping takes start, fail, log or an exit status from 0 to 255"};
  }
  return '/' + operands[1];
}

std::string run_id_of(const cli::Run& run) {
  if (!run.has("rid")) return "";
  const auto id = run.text("rid");
  if (id.empty() || id.find_first_not_of("0123456789abcdefABCDEF-") != std::string::npos) {
    throw Error{Exit::usage, "--rid: not a UUID: '{}'", id};
  }
  return "?rid=" + id;
}

std::string address() {
  const char* value = std::getenv("SAFECRON_PING_URL");
  if (value && *value) return value;
  throw Error{Exit::config, "SAFECRON_PING_URL is not set: it is the address of the check"};
}

// What is wrong with the configuration is no reason to keep silent.
bool is_suppressed(const std::filesystem::path& home) {
  try {
    return post::is_in_development() || config::load(home).suppress;
  } catch (const Error&) {
    return false;
  }
}

std::string last_of(const std::string& text) {
  return text.size() <= kMostBytes ? text : text.substr(text.size() - kMostBytes);
}

net::Response ask(const net::Post& request) {
  net::Http http{{.body_bytes = 4096}};
  for (int attempt = 1;; ++attempt) {
    const bool is_last = attempt == kAttempts;
    try {
      auto response = http.post(request, kPingTimeout);
      if (!net::is_passing(response) || is_last) return response;
    } catch (const Error& error) {
      if (is_last) throw Error{Exit::temp_fail, "{}", error.what()};
    }
    std::this_thread::sleep_for(1s);
  }
}

}  // namespace

Exit ping(const cli::Run& run) {
  const auto tail = suffix_of(run) + run_id_of(run);
  auto body = last_of(secret::Redactor{{}}(standard_input(End::last)));
  const auto shown = fmt::format("POST [SAFECRON_PING_URL]{}\n\n{}", tail, body);
  if (run.dry_run) return fmt::print("{}", shown), Exit::ok;
  if (is_suppressed(run.home)) {
    post::Suppressed{run.home / "logs/dev", "ping"}.send({.text = shown}, run.now, kPingTimeout);
    return Exit::ok;
  }
  const net::Post request{.url = address() + tail,
                          .headers = {},
                          .content_type = "text/plain; charset=utf-8",
                          .body = std::move(body)};
  const auto host = net::host_of(request.url);
  if (net::is_open_to_all(request.url)) {
    run.note(
        fmt::format("SAFECRON_PING_URL goes to {} readable by all on the way: use https://", host));
  }
  const auto response = ask(request);
  if (net::is_passing(response)) {
    throw Error{Exit::temp_fail, "{}: HTTP status {}", host, response.status};
  }
  // An unknown check is answered with 200 as well.
  if (response.status >= 300 || response.body.find("not found") != std::string::npos) {
    throw Error{Exit::unavailable,
                "{}: there is no such check (HTTP status {}): look at "
                "SAFECRON_PING_URL",
                host, response.status};
  }
  return Exit::ok;
}

}  // namespace notify
