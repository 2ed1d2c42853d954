#include <market/horse_name.hpp>

#include <gtest/gtest.h>

namespace {

using market::horse_key;

TEST(HorseName, IsOneHoweverItIsSpelled) {
  for (const auto* name : {"Made's Fancy", "MADES FANCY", "Mades Fancy (IRE)", "Made’s Fancy",
                           "Mades-Fancy", " Made`s  Fancy ", "Mádes Fancy", "Mades, Fancy"}) {
    EXPECT_EQ(horse_key(name), "madesfancy") << name;
  }
}

TEST(HorseName, IsAnotherWithOtherLettersOrDigits) {
  EXPECT_NE(horse_key("Made Fancy"), horse_key("Mades Fancy"));
  EXPECT_NE(horse_key("Fancy Two"), horse_key("Fancy 2"));
  EXPECT_NE(horse_key("Fancy"), horse_key("Fancy II"));
}

TEST(HorseName, OfNothingIsNobodys) {
  EXPECT_EQ(horse_key(""), "");
  EXPECT_EQ(horse_key(" - "), "");
  EXPECT_EQ(horse_key("(IRE)"), "");
}

}  // namespace
