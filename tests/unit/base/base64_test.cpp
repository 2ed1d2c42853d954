#include <base/base64.hpp>

#include <gtest/gtest.h>

namespace {

// The test vectors of RFC 4648, section 10, and all the letters.
TEST(Base64, IsThatOfTheRfc) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64(std::string_view{"\xFB\xEF\xBE\xFF\x00\x01", 6}), "++++/wAB");
}

}  // namespace
