#include <signals/steam.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace signals {

namespace {

constexpr std::chrono::hours kWithin{2};
constexpr std::size_t kBooks = 3;

double in_hours(std::chrono::seconds time) {
  return std::chrono::duration<double, std::ratio<3600>>{time}.count();
}

// The largest move that is one; 0 without. A value stood until the next came.
double move_of(const Series& series, double value, UtcTime now) {
  double largest = 0;
  for (std::size_t i = 0; i + 1 < series.points.size(); ++i) {
    const auto ended = series.points[i + 1].at;
    if (!series.points[i].value || ended > now || now - ended > kWithin) continue;
    const auto move = value - *series.points[i].value;
    const auto enough = std::max(kLeastMove, kLeastMove * in_hours(now - ended));
    if (std::abs(move) >= enough - kRounding && std::abs(move) > std::abs(largest)) largest = move;
  }
  return largest;
}

bool stood_before(const Series& series, UtcTime now) {
  const auto second_before = now - std::chrono::seconds{1};
  if (value_at(series, second_before)) return true;
  return std::ranges::any_of(series.points, [&](const Point& point) {
    return point.value && point.at < now && point.at >= now - kLookBack;
  });
}

}  // namespace

Answer<Steam> steam(std::span<const Series> all, UtcTime now) {
  std::vector<double> up;
  std::vector<double> down;
  std::size_t books = 0;
  for (const auto& series : all) {
    const auto value = value_at(series, now);
    if (!value || !stood_before(series, now)) continue;
    ++books;
    const auto move = move_of(series, *value, now);
    if (move > 0) up.push_back(move);
    if (move < 0) down.push_back(-move);
  }
  if (books < kBooks) {
    return NoAnswer{Status::unknown,
                    fmt::format("{} of {} books have earlier prices", books, kBooks)};
  }
  const auto& moved = up.size() >= down.size() ? up : down;
  Steam found{.of = static_cast<std::int64_t>(books)};
  if (moved.size() < kBooks || up.size() == down.size()) return found;
  found.direction = &moved == &up ? 1 : -1;
  found.books = static_cast<std::int64_t>(moved.size());
  const auto share = static_cast<double>(moved.size()) / static_cast<double>(books);
  found.confidence = std::min(1.0, share * mean(moved) / kLeastMove);
  return found;
}

}  // namespace signals
