#include <ops/telling.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace ops {

namespace {

constexpr std::chrono::hours kAgain{6};

}  // namespace

Telling decide(const Past& now, const std::vector<Past>& past) {
  Telling telling;
  std::optional<UtcTime> last_told;
  std::string last_told_kind;
  auto run = past.begin();
  if (now.is_ok) {
    run = std::find_if(run, past.end(), [](const auto& p) { return !p.is_ok || p.was_told; });
  }
  for (; run != past.end() && !run->is_ok; ++run) {
    ++telling.failures;
    telling.since = run->at;
    if (run->was_told && !last_told) {
      last_told = run->at;
      last_told_kind = run->trouble;
    }
  }
  if (now.is_ok) {
    telling.tell = telling.failures > 0 ? Tell::recovery : Tell::nothing;
    return telling;
  }
  ++telling.failures;
  if (!telling.since) telling.since = now.at;
  if (!last_told) {
    telling.tell = Tell::failure;
  } else if (last_told_kind != now.trouble) {
    telling.tell = Tell::another_failure;
  } else if (now.at - *last_told >= kAgain) {
    telling.tell = Tell::still_failing;
  }
  return telling;
}

std::string kind_of_trouble(const std::string& state, int exit, const std::string& tail) {
  const auto line = tail.substr(tail.rfind('\n') == std::string::npos ? 0 : tail.rfind('\n') + 1);
  std::string kind = fmt::format("{} {} ", state, exit);
  for (const char c : line) {
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_digit) {
      kind += c;
    } else if (!kind.ends_with('#')) {
      kind += '#';
    }
  }
  return kind;
}

}  // namespace ops
