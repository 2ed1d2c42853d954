#include <base/error.hpp>
#include <net/retry.hpp>

#include <charconv>
#include <optional>
#include <random>
#include <thread>

namespace net {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAfterLimit{2'000};
constexpr milliseconds kAfterFailure{1'000};

// So that the jobs of one crontab do not come back in step.
milliseconds jitter() {
  std::random_device random;
  return milliseconds{std::uniform_int_distribution<int>{0, 1'000}(random)};
}

// Retry-After in seconds; its other form, a date, is not used by rate limits.
std::optional<milliseconds> asked_wait(const Response& response) {
  const auto header = response.header("retry-after");
  if (!header) return std::nullopt;
  std::int64_t seconds = 0;
  const auto end = header->data() + header->size();
  const auto [last, error] = std::from_chars(header->data(), end, seconds);
  constexpr std::int64_t kDay = 86'400;
  if (error != std::errc{} || last != end || seconds < 0 || seconds > kDay) return std::nullopt;
  return milliseconds{seconds * 1'000};
}

bool is_limited(const Response& response) {
  return response.status == 429;
}

void wait_for(const Patience& patience, milliseconds time) {
  patience.wait ? patience.wait(time) : std::this_thread::sleep_for(time);
}

}  // namespace

void wait_after_failure(const Patience& patience) {
  wait_for(patience, kAfterFailure + jitter());
}

bool is_passing(const Response& response) {
  return response.status == 408 || is_limited(response) || response.status >= 500;
}

Response get(Http& http, const std::string& url, Redirects redirects, const Patience& patience,
             const std::function<bool(const Response&)>& is_final) {
  int limited = 0;
  int failed = 0;
  for (;;) {
    try {
      auto response = http.get(url, redirects);
      if (!is_passing(response) || (is_final && is_final(response))) return response;
      if (is_limited(response)) {
        const auto wait = asked_wait(response).value_or(kAfterLimit + jitter());
        if (++limited > patience.when_limited || wait > patience.longest) return response;
        wait_for(patience, wait);
        continue;
      }
      if (++failed > patience.when_failed) return response;
    } catch (const Error& error) {
      if (error.exit() != Exit::temp_fail || ++failed > patience.when_failed) throw;
    }
    wait_after_failure(patience);
  }
}

}  // namespace net
