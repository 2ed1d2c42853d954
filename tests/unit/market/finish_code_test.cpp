#include <market/finish_code.hpp>
#include <market/order.hpp>

#include <gtest/gtest.h>

namespace {

using Order = std::vector<std::pair<std::string, market::Finish>>;

Order order_of(const std::vector<std::int64_t>& positions) {
  Order order;
  for (const auto position : positions) order.emplace_back("made", market::Finish{position});
  return order;
}

TEST(FinishCode, IsOneForTheLettersOfEverySource) {
  EXPECT_EQ(market::finish_code("PU"), "PU");
  EXPECT_EQ(market::finish_code("P"), "PU");
  EXPECT_EQ(market::finish_code("U"), "UR");
  EXPECT_EQ(market::finish_code("R"), "REF");
  EXPECT_EQ(market::finish_code("RR"), "RR");
  EXPECT_FALSE(market::finish_code("X"));
  EXPECT_FALSE(market::finish_code(""));
  EXPECT_FALSE(market::finish_code("pu"));
}

TEST(Order, OfADeadHeatLeavesTheNextPositionOut) {
  EXPECT_EQ(market::order_fault(order_of({1, 1, 3})), "");
  EXPECT_EQ(market::order_fault(order_of({1, 2, 2, 4})), "");
  EXPECT_EQ(market::order_fault(order_of({2, 5})), "");  // others are not known
  EXPECT_EQ(market::order_fault(order_of({1, 1, 2})), "2 finished before position 2");
}

}  // namespace
