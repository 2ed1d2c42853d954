#include <base/error.hpp>
#include <odds/format.hpp>

#include <gtest/gtest.h>

namespace {

using odds::parse_price;
using odds::Price;

TEST(WrittenPrice, IsReadInTheFormatThatItsSpellingShows) {
  EXPECT_EQ(parse_price("2.10"), Price::parse("2.1"));
  EXPECT_EQ(parse_price("11/10"), Price::parse("2.1"));
  EXPECT_EQ(parse_price("+110"), Price::parse("2.1"));
  EXPECT_EQ(parse_price("-110"), Price::from_ratio(21, 11));
  EXPECT_EQ(parse_price("110"), Price::parse("110"));
  EXPECT_EQ(parse_price("1/2"), Price::parse("1.5"));
}

TEST(WrittenPrice, IsRefusedWhereItIsNone) {
  for (const auto* text : {"", "1", "0.5", "-1.5", "+99", "0/1", "1/0", "/", "11/", "2,10", "evens",
                           "+-110", "2.1x", " 2.1"}) {
    EXPECT_THROW(parse_price(text), Error) << text;
  }
}

}  // namespace
