#include <base/error.hpp>
#include <cli/tool.hpp>

#include <gtest/gtest.h>

#include <array>
#include <new>
#include <stdexcept>
#include <string>
#include <system_error>

namespace {

int exit_of(Exit (*run)(const cli::Run&)) {
  std::string name = "tool";
  std::array<char*, 2> argv = {name.data(), nullptr};
  testing::internal::CaptureStderr();
  const int exit = cli::main({.name = "tool", .summary = "a tool", .run = run}, 1, argv.data());
  EXPECT_EQ(testing::internal::GetCapturedStderr().empty(), exit == 0);
  return exit;
}

// No strategy, report or other part of a tool can fail in silence.
TEST(Main, EndsWithABugAndSaysSo_Q12_S1) {
  EXPECT_EQ(exit_of([](const cli::Run&) { return Exit::ok; }), 0);
  EXPECT_EQ(exit_of([](const cli::Run&) -> Exit { throw std::logic_error{"a bug"}; }), 70);
  EXPECT_EQ(exit_of([](const cli::Run&) -> Exit { throw std::out_of_range{"a bug"}; }), 70);
  EXPECT_EQ(exit_of([](const cli::Run&) -> Exit { throw std::bad_alloc{}; }), 75);
  EXPECT_EQ(exit_of([](const cli::Run&) -> Exit { throw Error{Exit::data, "bad"}; }), 65);
  EXPECT_EQ(exit_of([](const cli::Run&) -> Exit {
              throw std::system_error{EIO, std::generic_category()};
            }),
            74);
}

}  // namespace
