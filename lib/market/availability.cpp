#include <market/availability.hpp>
#include <market/participant.hpp>

#include <array>

namespace market {

namespace {

using enum Availability;
constexpr std::array kAll = {available, probable, day_to_day, unknown, questionable, doubtful, out};

}  // namespace

std::optional<Availability> find_availability(std::string_view word) {
  const auto key = name_key(word);
  for (const auto one : kAll) {
    if (one != unknown && key == to_string(one)) return one;
  }
  return std::nullopt;
}

double miss_probability(Availability availability) {
  switch (availability) {
    case available: return 0.0;
    case probable: return 0.15;
    case day_to_day: return 0.5;
    case unknown: return 0.5;
    case questionable: return 0.6;
    case doubtful: return 0.9;
    case out: return 1.0;
  }
  __builtin_unreachable();
}

}  // namespace market
