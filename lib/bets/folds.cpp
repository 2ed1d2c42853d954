#include <base/error.hpp>
#include <bets/folds.hpp>

#include <array>
#include <bit>
#include <cctype>
#include <limits>

namespace bets {

Folds::Folds(std::initializer_list<int> sizes) {
  for (const auto size : sizes) add(size);
}

Folds Folds::from_to(int least, int most) {
  Folds folds{};
  for (int size = least; size <= most; ++size) folds.add(size);
  return folds;
}

Folds Folds::from_bits(std::uint64_t bits) {
  Folds folds{};
  folds.sizes_ = bits << 1;
  if (folds.sizes_ == 0) throw Error{Exit::data, "a ticket without lines"};
  return folds;
}

std::uint64_t Folds::bits() const {
  return sizes_ >> 1;
}

void Folds::add(int size) {
  if (size < 1 || size > kMost) throw Error{Exit::data, "no line has {} legs", size};
  sizes_ |= std::uint64_t{1} << size;
}

bool Folds::has(int size) const {
  return size >= 1 && size <= kMost && (sizes_ >> size & 1) != 0;
}

int Folds::least() const {
  return static_cast<int>(std::countr_zero(sizes_));
}

int Folds::most() const {
  return static_cast<int>(std::bit_width(sizes_)) - 1;
}

std::int64_t lines(const Folds& folds, int legs) {
  if (legs > Folds::kMost) throw Error{Exit::data, "{} legs are too many", legs};
  if (folds.most() < 1 || folds.most() > legs) {
    throw Error{Exit::data, "{} legs are too few for a line of {}", legs, folds.most()};
  }
  // A row of Pascal's triangle at a time: no intermediate is larger than the answer's row.
  std::array<std::int64_t, Folds::kMost + 2> row{1};
  for (int n = 1; n <= legs; ++n) {
    for (int k = n; k >= 1; --k) {
      auto& entry = row[static_cast<std::size_t>(k)];
      if (__builtin_add_overflow(entry, row[static_cast<std::size_t>(k) - 1], &entry)) {
        throw Error{Exit::data, "{} legs make too many lines", legs};
      }
    }
  }
  std::int64_t sum = 0;
  for (int size = 1; size <= legs; ++size) {
    if (!folds.has(size)) continue;
    if (__builtin_add_overflow(sum, row[static_cast<std::size_t>(size)], &sum)) {
      throw Error{Exit::data, "{} legs make too many lines", legs};
    }
  }
  return sum;
}

System parse_system(std::string_view name) {
  static const std::array kSystems = {
      System{"single", 1, {1}},
      System{"double", 2, {2}},
      System{"treble", 3, {3}},
      System{"fourfold", 4, {4}},
      System{"fivefold", 5, {5}},
      System{"sixfold", 6, {6}},
      System{"sevenfold", 7, {7}},
      System{"eightfold", 8, {8}},
      System{"trixie", 3, Folds::from_to(2, 3)},
      System{"patent", 3, Folds::from_to(1, 3)},
      System{"yankee", 4, Folds::from_to(2, 4)},
      System{"lucky15", 4, Folds::from_to(1, 4)},
      System{"canadian", 5, Folds::from_to(2, 5)},
      System{"superyankee", 5, Folds::from_to(2, 5)},
      System{"lucky31", 5, Folds::from_to(1, 5)},
      System{"heinz", 6, Folds::from_to(2, 6)},
      System{"lucky63", 6, Folds::from_to(1, 6)},
      System{"superheinz", 7, Folds::from_to(2, 7)},
      System{"goliath", 8, Folds::from_to(2, 8)},
  };
  std::string plain;
  for (const char c : name) {
    if (c != ' ' && c != '-' && c != '_') {
      plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  for (const auto& system : kSystems) {
    if (system.name == plain) return system;
  }
  throw Error{Exit::data, "no such bet: '{}' (single, double, treble, trixie, lucky15, ...)", name};
}

}  // namespace bets
