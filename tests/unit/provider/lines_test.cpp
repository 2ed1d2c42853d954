#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/lines.hpp>

#include <algorithm>

namespace {

// A text that comes in pieces of that size, as from a pipe.
provider::Content in_pieces(std::string text, std::size_t size) {
  return {[text = std::move(text), size](std::span<char> into) mutable {
            const auto count = text.copy(into.data(), std::min(size, into.size()));
            text.erase(0, count);
            return count;
          },
          "q"};
}

// "1:first 2: 3:last!": the last has no end.
std::string read(provider::Content content) {
  provider::Lines lines{content, "q"};
  std::string read;
  try {
    while (lines.next()) {
      read += fmt::format("{}:{}{} ", lines.number(), lines.line(), lines.is_ended() ? "" : "!");
    }
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    read += error.what();
  }
  return read;
}

TEST(Lines, AreTheSameInPiecesOfAnySize) {
  const std::string text = "first\n\nthe third\nlast";
  const std::string expected = "1:first 2: 3:the third 4:last! ";
  EXPECT_EQ(read(text), expected);
  for (std::size_t size = 1; size <= text.size(); ++size) {
    EXPECT_EQ(read(in_pieces(text, size)), expected) << size;
  }
  EXPECT_EQ(read(in_pieces("one\n", 2)), "1:one ");
}

TEST(Lines, RefuseWhatIsNoText) {
  using namespace std::string_literals;
  EXPECT_EQ(read(std::string{}), "q:1: an empty file");
  EXPECT_EQ(read(in_pieces("", 1)), "q:1: an empty file");
  EXPECT_EQ(read("a\nb\0\n"s), "q:2: a NUL byte: this is not text");
  for (std::size_t size = 1; size <= 5; ++size) {
    EXPECT_TRUE(read(in_pieces("a\nb\0\n"s, size)).ends_with("q:2: a NUL byte: this is not text"));
  }
}

TEST(Lines, RefuseALineThatNeverEnds) {
  const provider::Content::Read endless = [](std::span<char> into) {
    std::ranges::fill(into, 'x');
    return into.size();
  };
  EXPECT_EQ(read({endless, "q"}), "q:1: a line of more than 16777216 bytes");
}

}  // namespace
