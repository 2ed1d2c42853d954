#include <base/zone.hpp>
#include <provider/betfair.hpp>
#include <provider/betfair_asking.hpp>
#include <provider/betfair_source.hpp>

#include <chrono>
#include <filesystem>
#include <vector>

namespace provider::betfair {

namespace {

namespace fs = std::filesystem;

constexpr const char* kScope = "WIN of GB,IE today";
constexpr const char* kSession = ".betfair-session";

std::string secret_of(const Request& request, const char* name) {
  if (const auto value = request.secret(name)) return *value;
  throw Error{Exit::config, "{} is not set: put {}=... into {}", name, name,
              (request.home / ".env").string()};
}

// The one file of a folder that ends so.
std::string only_file(const fs::path& folder, std::string_view extension) {
  std::vector<std::string> found;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator{folder, failed}) {
    if (entry.path().extension() == extension) found.push_back(entry.path().string());
  }
  if (failed) {
    throw Error{Exit::config, "BF_CERT_DIR: {}: {}", folder.string(), failed.message()};
  }
  if (found.size() == 1) return found.front();
  throw Error{Exit::config,
              "BF_CERT_DIR: {} has {} files {}; one was expected, or BF_CERT_PATH and BF_KEY_PATH",
              folder.string(), found.size(), extension};
}

net::Certificate certificate_in(const Request& request) {
  const auto file = request.secret("BF_CERT_PATH");
  const auto key = request.secret("BF_KEY_PATH");
  if (file && key) {
    return {.file = (request.home / *file).string(), .key_file = (request.home / *key).string()};
  }
  const auto folder = request.secret("BF_CERT_DIR");
  if (!folder || file || key) {
    throw Error{Exit::config,
                "the certificate for betfair: BF_CERT_PATH and BF_KEY_PATH are needed, or "
                "BF_CERT_DIR, in {}",
                (request.home / ".env").string()};
  }
  return {.file = only_file(request.home / *folder, ".crt"),
          .key_file = only_file(request.home / *folder, ".key")};
}

std::string url_or(std::string given, std::string_view otherwise) {
  while (given.ends_with('/')) given.pop_back();
  return given.empty() ? std::string{otherwise} : given;
}

// From midnight to midnight in London, whatever the clocks do.
Answer ask_today(const Request& request) {
  Login login{{.username = secret_of(request, "BF_USERNAME"),
               .password = secret_of(request, "BF_PASSWORD"),
               .app_key = request.key(),
               .certificate = certificate_in(request)},
              {.login_url = url_or(request.login_url, "https://identitysso-cert.betfair.com"),
               .keep_alive_url = url_or(request.keep_alive_url, "https://identitysso.betfair.com")},
              request.timeout};
  Session session{request.home / kSession, login, request.now};
  Api api{{.base_url = url_or(request.base_url, "https://api.betfair.com"),
           .app_key = request.key(),
           .timeout = request.timeout},
          session};
  const Zone london{"Europe/London"};
  const auto today = london.local_day(request.now);
  auto answers = ask(api, london.start_of(today), london.start_of(today + std::chrono::days{1}),
                     request.now, request.unfinished);
  return {.content = {std::move(answers)}, .name = "betfair", .credits = {}, .credits_left = {}};
}

// A recording has what was asked and answered, so it also says what is gone.
std::vector<Question> questions(const Request& request) {
  if (request.file) {
    auto question = question_of_file(request, Extent::whole);
    question.scope = kScope;
    return {question};
  }
  request.key();  // without one nobody is asked
  return {{.name = "betfair", .scope = kScope, .extent = Extent::whole, .ask = [request] {
             return ask_today(request);
           }}};
}

void read(Answer& answer, const Request& request, const TakePrices& take) {
  take(with_name(answer,
                 [&] { return prices(answer.content.whole(), request.now, request.unfinished); }));
}

}  // namespace

Source source() {
  return {.name = "betfair",
          .key = "BF_APP_KEY",
          .extension = "json",
          .is_live = true,
          .asks_again = true,
          .prices = {.options = {}, .questions = questions, .read = read},
          .results = {},
          .cards = {}};
}

}  // namespace provider::betfair
