#include <base/error.hpp>
#include <market/period.hpp>

namespace market {

namespace {
constexpr std::string_view kGame = "game";
constexpr std::string_view kParts = "hqpsf";
}  // namespace

std::optional<Period> find_period(std::string_view text) {
  if (text == kGame) return Period{};
  if (text.size() == 2 && kParts.find(text[0]) != std::string_view::npos && text[1] >= '1' &&
      text[1] <= '9') {
    return Period{.part = text[0], .number = static_cast<std::uint8_t>(text[1] - '0')};
  }
  return std::nullopt;
}

Period parse_period(std::string_view text) {
  if (const auto period = find_period(text)) return *period;
  throw Error{Exit::data, "no such period: '{}' (game, h1, h2, q1, p1, s1, f5, ...)", text};
}

std::string to_string(Period period) {
  return period.is_game() ? std::string{kGame} : fmt::format("{}{}", period.part, period.number);
}

}  // namespace market
