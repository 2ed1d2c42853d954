#include <store/sorter.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <random>

namespace {

std::vector<std::int64_t> sorted(std::size_t n) {
  std::mt19937_64 random{n};
  store::Sorter<std::int64_t> sorter;
  for (std::size_t i = 0; i < n; ++i) sorter.push(static_cast<std::int64_t>(random() >> 40));
  std::vector<std::int64_t> out;
  sorter.drain([&](std::int64_t one) { out.push_back(one); });
  return out;
}

std::vector<std::int64_t> expected(std::size_t n) {
  std::mt19937_64 random{n};
  std::vector<std::int64_t> all;
  for (std::size_t i = 0; i < n; ++i) all.push_back(static_cast<std::int64_t>(random() >> 40));
  std::ranges::sort(all);
  return all;
}

TEST(Sorter, SortsNothing) {
  EXPECT_TRUE(sorted(0).empty());
}

// Below, at and above what it holds in memory, and many runs with a short last one.
TEST(Sorter, SortsAnyNumber) {
  for (const std::size_t n : {1u, 1000u, 32'767u, 32'768u, 32'769u, 65'536u, 65'537u, 500'001u}) {
    EXPECT_EQ(sorted(n), expected(n)) << n;
  }
}

}  // namespace
