#include <base/code_point.hpp>
#include <message/batch.hpp>

#include <algorithm>
#include <limits>

namespace message {

namespace {

constexpr std::string_view kBetween = "\n\n";

struct Size {
  std::size_t characters = 0;
  std::size_t units = 0;  // of UTF-16
};

Size size_of(std::string_view text) {
  Size size;
  while (!text.empty()) {
    const auto point = first_code_point(text);
    ++size.characters;
    size.units += point.value > 0xFFFF ? 2 : 1;
    text.remove_prefix(std::max<std::size_t>(point.bytes, 1));
  }
  return size;
}

Size room_of(Kind kind) {
  switch (kind) {
    case Kind::telegram: return {3900, 4096};
    case Kind::discord: return {2000, 2000};
    case Kind::x: return {280, 280};
    case Kind::smtp:
    case Kind::webhook:
    case Kind::standard_output: break;
  }
  constexpr auto kAny = std::numeric_limits<std::size_t>::max();
  return {kAny, kAny};
}

}  // namespace

std::vector<Batch> in_batches(std::span<const std::string> items, std::size_t most, Kind kind) {
  const auto room = room_of(kind);
  std::vector<Batch> batches;
  Size size;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto more = size_of(items[i]);
    const bool fits = !batches.empty() && batches.back().items.size() < most &&
                      size.characters + kBetween.size() + more.characters <= room.characters &&
                      size.units + kBetween.size() + more.units <= room.units;
    if (fits) {
      batches.back().text.append(kBetween).append(items[i]);
      size = {size.characters + kBetween.size() + more.characters,
              size.units + kBetween.size() + more.units};
    } else {
      batches.push_back({items[i], {}});
      size = more;
    }
    batches.back().items.push_back(i);
  }
  return batches;
}

}  // namespace message
