#include <provider/json.hpp>
#include <provider/text.hpp>
#include <provider/the_odds_api_client.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace provider::the_odds_api {

namespace {

constexpr const char* kHost = "https://api.the-odds-api.com";
constexpr std::size_t kBooksOfARegion = 10;

// The provider's keys have 32 characters. A shorter one, of a test server, may be
// part of a word, and is not looked for in answers whose words are read.
constexpr std::size_t kShortestKey = 16;

std::string replaced(std::string text, const std::string& secret) {
  for (auto at = text.find(secret); !secret.empty() && at != std::string::npos;
       at = text.find(secret, at)) {
    text.replace(at, secret.size(), "***");
  }
  return text;
}

std::string redacted(std::string text, const std::string& key) {
  return replaced(replaced(std::move(text), key), net::percent_encoded(key));
}

std::optional<std::int64_t> number_in(const net::Response& response, const std::string& name) {
  const auto header = response.header(name);
  if (!header) return std::nullopt;
  std::int64_t value = 0;
  const auto end = header->data() + header->size();
  const auto [last, error] = std::from_chars(header->data(), end, value);
  return error == std::errc{} && last == end ? std::optional{value} : std::nullopt;
}

struct Refusal {
  std::string code;     // "INVALID_KEY"; empty when the body is not the provider's
  std::string message;  // its words, or the HTTP status
};

Refusal refusal_in(const net::Response& response) {
  Refusal refusal{.code = {}, .message = fmt::format("HTTP status {}", response.status)};
  try {
    const JsonDocument document{response.body};
    const auto root = document.root();
    if (const auto code = root.find("error_code")) refusal.code = code->string();
    const auto message = root.find("message");
    if (message)
      refusal.message = fmt::format("{} ({})", quotable(message->string()), refusal.message);
  } catch (const Error&) {
    // Some other server's page: the status says what there is to say.
  }
  return refusal;
}

constexpr std::string_view kSpent = "OUT_OF_USAGE_CREDITS";

bool is_spent(const net::Response& response) {
  return response.status != 200 && refusal_in(response).code == kSpent;
}

[[noreturn]] void refuse(const net::Response& response, const std::string& what) {
  const auto [code, message] = refusal_in(response);
  const auto text = fmt::format("{}: {}", what, message);
  const auto status = response.status;
  if (code == kSpent) throw Error{Exit::unavailable, "{}: the credits are used up", text};
  if (code == "UNKNOWN_SPORT" || code == "EVENT_NOT_FOUND")
    throw NotOffered{Exit::unavailable, "{}", text};
  if (status == 401 || code.starts_with("HISTORICAL_UNAVAILABLE")) {
    throw Error{Exit::config, "{}: look at ODDS_API_KEY", text};
  }
  if (status == 400 || status == 422) throw Error{Exit::usage, "{}", text};
  throw Error{net::is_passing(response) ? Exit::temp_fail : Exit::unavailable, "{}", text};
}

}  // namespace

std::vector<std::string> parse_names(std::string_view list, std::string_view option) {
  std::vector<std::string> names;
  for (std::size_t from = 0; from <= list.size();) {
    const auto end = std::min(list.find(',', from), list.size());
    names.emplace_back(list.substr(from, end - from));
    from = end + 1;
  }
  const auto is_name = [](const std::string& name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
  };
  if (!std::ranges::all_of(names, is_name)) {
    throw Error{Exit::usage, "{}: names with commas between were expected: '{}'", option, list};
  }
  std::ranges::sort(names);
  names.erase(std::ranges::unique(names).begin(), names.end());
  return names;
}

std::int64_t predicted_credits(const OddsQuestion& question) {
  const auto regions = question.books.empty()
                           ? question.regions.size()
                           : (question.books.size() + kBooksOfARegion - 1) / kBooksOfARegion;
  return static_cast<std::int64_t>(question.markets.size() * regions);
}

std::int64_t predicted_score_credits(int days_from) {
  return days_from > 0 ? 2 : 1;
}

std::string scope_of(const OddsQuestion& question) {
  const auto& where = question.books.empty() ? question.regions : question.books;
  return fmt::format("odds {}{}{} {} {}", question.sport, question.event.empty() ? "" : "/",
                     question.event, fmt::join(question.markets, ","), fmt::join(where, ","));
}

Client::Client(Account account, net::Patience patience)
    : account_{std::move(account)},
      patience_{std::move(patience)},
      http_{{.timeout = account_.timeout}} {
  if (account_.base_url.empty()) account_.base_url = kHost;
  while (account_.base_url.ends_with('/')) account_.base_url.pop_back();
}

Answer Client::odds(const OddsQuestion& question) {
  const auto where = question.books.empty()
                         ? fmt::format("regions={}", fmt::join(question.regions, ","))
                         : fmt::format("bookmakers={}", fmt::join(question.books, ","));
  const auto event =
      question.event.empty() ? std::string{} : "/events/" + net::percent_encoded(question.event);
  return ask(fmt::format("/v4/sports/{}{}/odds", question.sport, event),
             fmt::format("{}&markets={}&oddsFormat=decimal&dateFormat=iso", where,
                         fmt::join(question.markets, ",")));
}

Answer Client::events(const std::string& sport) {
  return ask(fmt::format("/v4/sports/{}/events", sport), "dateFormat=iso");
}

Answer Client::scores(const std::string& sport, int days_from) {
  return ask(
      fmt::format("/v4/sports/{}/scores", sport),
      days_from > 0 ? fmt::format("daysFrom={}&dateFormat=iso", days_from) : "dateFormat=iso");
}

Answer Client::ask(const std::string& path, const std::string& query) {
  const auto url = account_.base_url + path;
  auto response = net::get(
      http_, fmt::format("{}?apiKey={}&{}", url, net::percent_encoded(account_.key), query),
      net::Redirects::refuse, patience_, is_spent);
  const auto name = net::without_query(url);
  const bool refused = response.status != 200;
  if (refused || account_.key.size() >= kShortestKey) {
    response.body = redacted(std::move(response.body), account_.key);
  }
  if (refused) refuse(response, name);
  Answer answer;
  answer.credits = number_in(response, "x-requests-last");
  answer.credits_left = number_in(response, "x-requests-remaining");
  answer.content = std::move(response.body);
  answer.name = name;
  return answer;
}

}  // namespace provider::the_odds_api
