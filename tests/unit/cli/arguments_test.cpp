#include <cli/arguments.hpp>

#include <gtest/gtest.h>

namespace cli {
namespace {

std::vector<std::string> ordered(std::vector<std::string> tokens) {
  cxxopts::Options options{"tool"};
  auto add = options.add_options();
  add("line", "A line", cxxopts::value<std::string>(), "LINE");
  add("o,output", "A file", cxxopts::value<std::string>(), "FILE");
  add("q,quiet", "Nothing");
  tokens.insert(tokens.begin(), "tool");
  std::vector<char*> argv;
  for (auto& token : tokens) argv.push_back(token.data());
  auto found = options_first(options, static_cast<int>(argv.size()), argv.data());
  found.erase(found.begin());
  return found;
}

using Tokens = std::vector<std::string>;

TEST(OptionsFirst, TakesANegativeNumberAsAnOperand) {
  EXPECT_EQ(ordered({"convert", "-110", "+105"}), (Tokens{"--", "convert", "-110", "+105"}));
  EXPECT_EQ(ordered({"-.5"}), (Tokens{"--", "-.5"}));
}

TEST(OptionsFirst, LeavesANegativeNumberToTheOptionBeforeIt) {
  EXPECT_EQ(ordered({"settle", "--line", "-0.75", "-q", "-110"}),
            (Tokens{"--line", "-0.75", "-q", "--", "settle", "-110"}));
  EXPECT_EQ(ordered({"-o", "-1", "--line=-2", "x"}), (Tokens{"-o", "-1", "--line=-2", "--", "x"}));
}

TEST(OptionsFirst, DoesNotTakeAValueForAFlag) {
  EXPECT_EQ(ordered({"--quiet", "-110"}), (Tokens{"--quiet", "--", "-110"}));
}

TEST(OptionsFirst, TakesEverythingAfterTwoDashesAsOperands) {
  EXPECT_EQ(ordered({"a", "--", "--line", "-q"}), (Tokens{"--", "a", "--line", "-q"}));
}

TEST(OptionsFirst, AddsNothingWithoutOperands) {
  EXPECT_EQ(ordered({"-q"}), (Tokens{"-q"}));
  EXPECT_EQ(ordered({"-"}), (Tokens{"--", "-"}));
}

}  // namespace
}  // namespace cli
