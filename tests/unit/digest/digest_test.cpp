#include <base/base64.hpp>
#include <digest/digest.hpp>

#include <gtest/gtest.h>

namespace {

// FIPS 180-4, and of a million letters, which come in pieces.
TEST(Sha256, KnowsItsExamples) {
  EXPECT_EQ(digest::sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(digest::sha256("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  digest::Sha256 pieces;
  for (int n = 0; n < 1000; ++n) pieces.take(std::string(1000, 'a'));
  EXPECT_EQ(pieces.digits(), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// RFC 2202, case 2, in base64.
TEST(HmacSha1, KnowsItsExample) {
  const auto bytes = digest::hmac_sha1("Jefe", "what do ya want for nothing?");
  EXPECT_EQ(base64(bytes), "7/zfauXrL6LSdBbV8YTfnCWafHk=");
}

}  // namespace
