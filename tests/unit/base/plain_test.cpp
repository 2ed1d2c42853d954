#include <base/plain.hpp>

#include <gtest/gtest.h>

namespace {

TEST(Plain, HasASpaceForWhatATerminalWouldObey) {
  EXPECT_EQ(plain("a\x1b[2Jb"), "a [2Jb");
  EXPECT_EQ(plain("a\u009B2Jb"), "a 2Jb");  // the same in one character
  EXPECT_EQ(plain("a\u202Eb"), "a b");      // turns the direction
  EXPECT_EQ(plain("a\u2066b"), "a b");      // isolates it
  EXPECT_EQ(plain("a\u2028b"), "a b");      // ends a line
  EXPECT_EQ(plain("a\xFF.\xE2\x82"), "a .  ");
  EXPECT_EQ(plain("a\tb\nc", "\t"), "a\tb c");
}

TEST(Plain, ShowsThatSomethingWithoutAWidthIsThere) {
  for (const std::string unseen : {"\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF"}) {
    EXPECT_EQ(plain("Le" + unseen + "eds"), "Le eds");
  }
}

TEST(Plain, LeavesLettersAlone) {
  for (const auto* text : {"", "Malm\u00F6 FF", "\u6D66\u548C", "\U0001F40E"}) {
    EXPECT_EQ(plain(text), text);
  }
}

}  // namespace
