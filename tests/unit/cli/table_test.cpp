#include <base/error.hpp>
#include <cli/table.hpp>

#include <gtest/gtest.h>

namespace {

std::string printed(cli::Format format) {
  testing::internal::CaptureStdout();
  cli::Table table{format, {"name", "amount", "note"}};
  table.add({"Brøndby, \"IF\"", Money::parse("-0.90"), {}});
  table.add({"a\tb", cli::Cell::number(1.0 / 3, 4), "x"});
  table.finish();
  std::fflush(stdout);
  return testing::internal::GetCapturedStdout();
}

TEST(Table, HasTheSameValuesInEveryFormat_M2_M21) {
  EXPECT_EQ(printed(cli::Format::table),
            "name           amount  note\n"
            "Brøndby, \"IF\"   -0.90  -\n"
            "a b            0.3333  x\n");
  EXPECT_EQ(printed(cli::Format::tsv),
            "name\tamount\tnote\nBrøndby, \"IF\"\t-0.90\t\na b\t0.3333\tx\n");
  EXPECT_EQ(printed(cli::Format::csv),
            "name,amount,note\n\"Brøndby, \"\"IF\"\"\",-0.90,\na\tb,0.3333,x\n");
  EXPECT_EQ(printed(cli::Format::json),
            "{\"name\":\"Brøndby, \\\"IF\\\"\",\"amount\":-0.90,\"note\":null}\n"
            "{\"name\":\"a\\tb\",\"amount\":0.3333,\"note\":\"x\"}\n");
}

// The name of a file need not be UTF-8; a line of JSON must.
TEST(Table, PrintsJsonWhateverTheBytes) {
  testing::internal::CaptureStdout();
  cli::Table table{cli::Format::json, {"file"}};
  table.add({std::string{"db-\xff\xc3.json"}});
  table.add({std::string{"\xed\xa0\x80\x01"}});
  table.finish();
  std::fflush(stdout);
  EXPECT_EQ(testing::internal::GetCapturedStdout(),
            "{\"file\":\"db-\uFFFD\uFFFD.json\"}\n"
            "{\"file\":\"\uFFFD\uFFFD\uFFFD\\u0001\"}\n");
}

TEST(Table, PrintsNothingWithoutRows) {
  testing::internal::CaptureStdout();
  for (const auto format : {cli::Format::table, cli::Format::csv}) {
    cli::Table{format, {"a"}}.finish();
  }
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
}

TEST(Cell, HasNoMinusZeroAndNoInfinity_M17) {
  EXPECT_EQ(cli::Cell::number(-0.00001, 2).text(), "0.00");
  EXPECT_TRUE(cli::Cell::number(1.0 / 0.0, 2).is_absent());
}

}  // namespace
