#include <base/code_point.hpp>
#include <message/batch.hpp>

#include <algorithm>
#include <limits>

namespace message {

namespace {

struct Size {
  std::size_t characters = 0;
  std::size_t units = 0;  // of UTF-16

  friend Size operator+(Size a, Size b) { return {a.characters + b.characters, a.units + b.units}; }
  bool fits(Size room) const { return characters <= room.characters && units <= room.units; }
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

std::vector<Batch> in_batches(std::span<const std::string> items, const Layout& layout, Kind kind) {
  const auto room = room_of(kind);
  const auto heading = layout.heading.empty() ? "" : std::string{layout.heading} + '\n';
  std::vector<Batch> batches;
  Size size;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto with_it = size + size_of(layout.between) + size_of(items[i]);
    if (!batches.empty() && batches.back().items.size() < layout.most && with_it.fits(room)) {
      batches.back().text.append(layout.between).append(items[i]);
      size = with_it;
    } else {
      batches.push_back({heading + items[i], {}});
      size = size_of(batches.back().text);
    }
    batches.back().items.push_back(i);
  }
  return batches;
}

}  // namespace message
