#include <provider/ndjson_told.hpp>

#include <algorithm>
#include <functional>
#include <utility>

namespace provider::ndjson {

namespace {

constexpr std::size_t kRemembered = std::size_t{1} << 18;

}  // namespace

std::uint64_t digest_of(std::string_view text) {
  return std::hash<std::string_view>{}(text);
}

// SplitMix64: of one digest no two values give the same.
std::uint64_t mixed(std::uint64_t digest, std::uint64_t value) {
  auto bits = (digest ^ value) + 0x9E3779B97F4A7C15U;
  bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
  bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
  return bits ^ (bits >> 31U);
}

Told::Saying& Told::Table::place_of(std::uint64_t of) {
  for (auto at = of;; ++at) {
    auto& place = places_[at & (places_.size() - 1)];
    if (place.of == of || place.of == 0) return place;
  }
}

void Told::Table::add(const Saying& saying) {
  if (2 * ++size_ > places_.size()) {
    const auto before = std::exchange(places_, std::vector<Saying>(2 * places_.size()));
    for (const auto& known : before) {
      if (known.of != 0) place_of(known.of) = known;
    }
  }
  place_of(saying.of) = saying;
}

Told::Before Told::tell(std::uint64_t of, std::uint64_t said) {
  of = std::max(of, std::uint64_t{1});
  const auto compared = [said](const Saying& before) {
    return before.said == said ? Before::same : Before::otherwise;
  };
  if (const auto& newer = newer_.place_of(of); newer.of == of) return compared(newer);
  const auto older = older_.place_of(of);
  newer_.add(older.of == of ? older : Saying{of, said});
  if (newer_.size() == kRemembered) older_ = std::exchange(newer_, {});
  return older.of == of ? compared(older) : Before::nothing;
}

}  // namespace provider::ndjson
