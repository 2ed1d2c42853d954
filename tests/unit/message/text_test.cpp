#include <gtest/gtest.h>
#include <message/text.hpp>
#include <message/x_length.hpp>

namespace {

using message::Kind;
using message::split;

std::string times(std::size_t n, std::string_view text) {
  std::string repeated;
  for (std::size_t i = 0; i < n; ++i) repeated += text;
  return repeated;
}

TEST(Clean, KeepsTextAndReplacesWhatIsNone) {
  EXPECT_EQ(message::clean("a\tb\r\nc\n\n"), "a\tb\nc");
  EXPECT_EQ(message::clean("a\x1B[31m\xFF"
                           "b"),
            "a\xEF\xBF\xBD[31m\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(message::clean("\xED\xA0\x80"), times(3, "\xEF\xBF\xBD"));  // a lone surrogate
  EXPECT_EQ(message::clean("\xF0\x9F\x98\x80"), "\xF0\x9F\x98\x80");
  EXPECT_EQ(message::clean(" \n\t"), "");
}

TEST(Clean, ReplacesWhatAReaderWouldObey) {
  const std::string replaced =
      "a\xEF\xBF\xBD"
      "b";
  for (const std::string obeyed : {"\u009B", "\u202E", "\u2066", "\u2028", "\u200B", "\r"}) {
    EXPECT_EQ(message::clean("a" + obeyed + "b"), replaced);
  }
  const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
  EXPECT_EQ(message::clean(family), family);
}

TEST(Clean, SaysThatItCut) {
  const auto cleaned = message::clean(times(40'000, "\xC3\xA9"));
  EXPECT_TRUE(cleaned.ends_with("\n(the rest was cut)"));
  EXPECT_EQ(cleaned.substr(63'998, 3), "\xC3\xA9\n");
}

TEST(Split, LeavesAloneWhatFits) {
  EXPECT_EQ(split("a\n b\n", Kind::telegram), (std::vector<std::string>{"a\n b"}));
  EXPECT_EQ(split(times(4096, "a"), Kind::telegram).size(), 1U);
  EXPECT_EQ(split(times(4097, "a"), Kind::telegram).size(), 2U);
  EXPECT_EQ(split(times(2001, "a"), Kind::discord).size(), 2U);
  EXPECT_EQ(split(times(50'000, "a"), Kind::smtp).size(), 1U);
  EXPECT_TRUE(split(" \n", Kind::discord).empty());
}

TEST(Split, CutsAtEndsOfLinesThenWordsThenCodePoints) {
  const auto lines = split(times(1990, "a") + "\n  b c d e f g h i j", Kind::discord);
  EXPECT_EQ(lines, (std::vector<std::string>{times(1990, "a"), "  b c d e f g h i j"}));
  const auto words = split(times(1990, "a") + " bb cccccccccccccccc", Kind::discord);
  EXPECT_EQ(words, (std::vector<std::string>{times(1990, "a") + " bb", "cccccccccccccccc"}));
  const auto exactly = split(times(2000, "a") + "\nb", Kind::discord);
  EXPECT_EQ(exactly, (std::vector<std::string>{times(2000, "a"), "b"}));
  const auto points = split(times(1001, "\xF0\x9F\x98\x80"), Kind::discord);
  EXPECT_EQ(points,
            (std::vector<std::string>{times(1000, "\xF0\x9F\x98\x80"), "\xF0\x9F\x98\x80"}));
}

TEST(Split, CountsUtf16ForTelegram) {
  EXPECT_EQ(split(times(2048, "\xF0\x9F\x98\x80"), Kind::telegram).size(), 1U);
  EXPECT_EQ(split(times(2049, "\xF0\x9F\x98\x80"), Kind::telegram).size(), 2U);
  EXPECT_EQ(split(times(4096, "\xC3\xA9"), Kind::telegram).size(), 1U);
}

TEST(Split, LosesNothingAndKeepsTheOrder) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "row" + std::to_string(i) + (i % 7 == 0 ? "\n" : " ");
  for (const auto kind : {Kind::telegram, Kind::discord, Kind::x}) {
    std::string joined;
    for (const auto& piece : split(text, kind)) joined += piece + ' ';
    std::erase(joined, '\n');
    std::erase(joined, ' ');
    auto expected = text;
    std::erase(expected, '\n');
    std::erase(expected, ' ');
    EXPECT_EQ(joined, expected);
  }
}

// So that a text that stopped half way goes on where it stopped.
TEST(Split, LeavesThePiecesBeforeTheLastWhenTextIsAdded) {
  for (std::size_t n = 1990; n < 2010; ++n) {
    const auto text = times(n / 2, "ab cd\n") + times(n % 13, "x");
    const auto before = split(text, Kind::discord);
    const auto after = split(text + "\n(+14 more)", Kind::discord);
    ASSERT_GE(after.size(), before.size());
    for (std::size_t i = 0; i + 1 < before.size(); ++i) EXPECT_EQ(before[i], after[i]);
  }
}

TEST(LengthOnX, CountsAsXDoesOrMore) {
  EXPECT_EQ(message::length_on_x("Hello world!"), 12U);
  EXPECT_EQ(message::length_on_x("\xE4\xBD\xA0\xE5\xA5\xBD"), 4U);
  EXPECT_EQ(message::length_on_x("\xF0\x9F\x98\x80"), 2U);
  EXPECT_EQ(message::length_on_x("\xC3\xA9\xE2\x80\x93"), 2U);
  EXPECT_EQ(message::length_on_x("see https://example.org/a/very/long/path?of=many&letters=x."),
            28U);
  EXPECT_EQ(message::length_on_x("https://a.co"), 23U);
  EXPECT_EQ(message::length_on_x("(http://a.co/x) \"https://b.org\""), 51U);
  EXPECT_EQ(message::length_on_x("https://a.nowhere"), 17U + 23U);
  EXPECT_EQ(message::length_on_x("a.co b"), 6U + 23U);
  EXPECT_EQ(message::length_on_x("Leeds 2.10, Bath -0.75"), 22U);
  EXPECT_EQ(message::length_on_x("\xD0\xB0.\xD1\x80\xD1\x84"), 4U + 23U);
}

TEST(Split, NeverCutsAnAddressForX) {
  const auto address = "https://example.org/" + times(300, "a");
  const auto pieces = split(times(60, "word ") + address, Kind::x);
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_TRUE(pieces[1].ends_with(address));
  for (const auto& piece : pieces) EXPECT_LE(message::length_on_x(piece), 280U);
}

}  // namespace
