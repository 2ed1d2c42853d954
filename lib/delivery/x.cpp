#include <fmt/format.h>
#include <delivery/answer.hpp>
#include <delivery/json.hpp>
#include <delivery/oauth.hpp>
#include <delivery/service.hpp>

#include <charconv>
#include <random>

namespace delivery {

namespace {

std::string nonce() {
  std::random_device random;
  std::string text;
  for (int i = 0; i < 4; ++i) text += fmt::format("{:08x}", random());
  return text;
}

std::optional<std::int64_t> number_in(const net::Response& response, const std::string& name) {
  const auto header = response.header(name);
  if (!header) return std::nullopt;
  std::int64_t value = 0;
  const auto* end = header->data() + header->size();
  const auto [last, error] = std::from_chars(header->data(), end, value);
  return error == std::errc{} && last == end ? std::optional{value} : std::nullopt;
}

// Until the last of the windows that are used up opens again.
std::optional<std::chrono::seconds> asked_wait(const net::Response& response, UtcTime now) {
  auto after = retry_after(response);
  for (const auto* window : {"x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour"}) {
    const auto remaining = number_in(response, fmt::format("{}-remaining", window));
    const auto reset = number_in(response, fmt::format("{}-reset", window));
    if (!reset || remaining.value_or(0) > 0) continue;
    // Absent is less than any.
    after =
        std::max(after, wait_of(static_cast<double>(*reset) - static_cast<double>(to_unix(now))));
  }
  return after;
}

Verdict judge_x(const net::Response& response, const Piece&, UtcTime now) {
  const Body body{response.body};
  if (const auto id = body.text({"data", "id"}); response.status == 201 && id) {
    return {Verdict::What::sent, *id};
  }
  auto said = body.text({"detail"});
  if (!said) said = body.text({"title"});
  // It stands there already: mostly of an attempt whose answer was lost.
  const bool is_there =
      response.status == 403 && said && said->find("duplicate content") != std::string::npos;
  if (is_there) return {Verdict::What::sent, "duplicate"};
  return judge_failure(response, asked_wait(response, now), said);
}

}  // namespace

Service x(const message::Channel& channel, const Secrets& secrets) {
  const auto base = channel.base_url.empty() ? "https://api.x.com" : channel.base_url;
  const auto url = fmt::format("{}/2/tweets", base);
  const OAuthKeys keys{.consumer = secrets("X_API_KEY"),
                       .consumer_secret = secrets("X_API_SECRET"),
                       .token = secrets("X_ACCESS_TOKEN"),
                       .token_secret = secrets("X_ACCESS_SECRET")};
  return {.request =
              [url, keys](const Piece& piece, UtcTime now) {
                JsonObject json;
                json.add("text", piece.text);
                if (!piece.answers.empty()) {
                  json.add_raw("reply",
                               JsonObject{}.add("in_reply_to_tweet_id", piece.answers).str());
                }
                return net::Post{
                    url, {oauth_header(keys, url, nonce(), now)}, "application/json", json.str()};
              },
          .judge = judge_x};
}

}  // namespace delivery
