#include <digest/digest.hpp>
#include <files/open.hpp>
#include <net/retry.hpp>
#include <provider/betfair_login.hpp>
#include <provider/json.hpp>
#include <provider/text.hpp>

#include <algorithm>
#include <utility>

namespace provider::betfair {

namespace {

constexpr std::size_t kMostOfPem = std::size_t{1} << 20;

// What a call of the login service answered, as it came.
std::string body_of(net::Response response, std::string_view call) {
  if (response.status == 200) return std::move(response.body);
  throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable,
              "betfair {}: HTTP status {}", call, response.status};
}

// The members of an answer, which has a token in it: no message may quote it.
template <typename Read>
auto read_answer(const std::string& body, std::string_view call, Read read) {
  try {
    const JsonDocument document{body};
    return read(document.root());
  } catch (const Error&) {
    throw Error{Exit::data, "betfair {}: the answer is none that is known", call};
  }
}

// What goes into a header and into a line of a file.
bool is_word(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

std::string pem(const std::string& file) {
  try {
    return files::contents(file, kMostOfPem);
  } catch (const Error& error) {
    throw Error{Exit::config, "the certificate for betfair: {}", error.what()};
  }
}

}  // namespace

Login::Login(Credentials credentials, LoginPlaces places, std::chrono::seconds timeout)
    : credentials_{std::move(credentials)},
      places_{std::move(places)},
      timeout_{timeout},
      certified_{{.timeout = timeout}, credentials_.certificate},
      plain_{{.timeout = timeout}} {}

std::string Login::account() const {
  std::string all;
  for (const auto& part : {credentials_.username, credentials_.password, credentials_.app_key,
                           pem(credentials_.certificate.file)}) {
    all += fmt::format("{}:{}", part.size(), part);
  }
  return digest::sha256(all).substr(0, 16);
}

std::string Login::log_in() {
  pem(credentials_.certificate.key_file);
  const auto body = body_of(
      certified_.post(
          {.url = places_.login_url + "/api/certlogin",
           .headers = {"X-Application: " + credentials_.app_key, "Accept: application/json"},
           .content_type = "application/x-www-form-urlencoded",
           .body = "username=" + net::percent_encoded(credentials_.username) +
                   "&password=" + net::percent_encoded(credentials_.password)},
          timeout_),
      "certlogin");
  const auto [status, token] = read_answer(body, "certlogin", [](const Json& answer) {
    const auto given = answer.find("sessionToken");
    const auto said = answer.member("loginStatus");
    return std::pair{std::string{said.not_empty()},
                     given ? std::string{given->string()} : std::string{}};
  });
  if (status != "SUCCESS" && is_word(status)) throw LoginRefused{quotable(status)};
  if (!is_word(status) || !is_word(token)) {
    throw Error{Exit::data, "betfair certlogin: the answer has no session token"};
  }
  return token;
}

bool Login::keep_alive(const std::string& token) {
  const auto body =
      body_of(plain_.post({.url = places_.keep_alive_url + "/api/keepAlive",
                           .headers = {"X-Application: " + credentials_.app_key,
                                       "X-Authentication: " + token, "Accept: application/json"},
                           .content_type = "application/x-www-form-urlencoded",
                           .body = {}},
                          timeout_),
              "keepAlive");
  return read_answer(body, "keepAlive", [](const Json& answer) {
    const auto status = answer.member("status");
    return status.string() == "SUCCESS";
  });
}

}  // namespace provider::betfair
