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
            "{\"file\":\"db-\\ufffd\\ufffd.json\"}\n"
            "{\"file\":\"\\ufffd\\ufffd\\ufffd\\u0001\"}\n");
}

std::string row_of(cli::Format format, std::string_view text) {
  testing::internal::CaptureStdout();
  cli::Table table{format, {"a", "b"}};
  table.add({text, "x"});
  table.finish();
  std::fflush(stdout);
  const auto printed = testing::internal::GetCapturedStdout();
  return printed.substr(format == cli::Format::json ? 0 : printed.find('\n') + 1);
}

TEST(Table, SaysNothingToATerminal) {
  const std::string text =
      "a\x1b[2J\x7f\u009bb\u202ec\u2066d\x9b"
      "e\u00e9\xff";
  for (const auto format : {cli::Format::table, cli::Format::tsv}) {
    const auto gap = format == cli::Format::tsv ? "\t" : "  ";
    EXPECT_EQ(row_of(format, text), std::string{"a [2J  b c d e\u00e9 "} + gap + "x\n");
  }
  EXPECT_EQ(row_of(cli::Format::csv, text), "a [2J  b c d e\u00e9 ,x\n");
  EXPECT_EQ(
      row_of(cli::Format::json, text),
      "{\"a\":\"a\\u001b[2J\\u007f\\u009bb\\u202ec\\u2066d\\ufffde\u00e9\\ufffd\",\"b\":\"x\"}\n");
}

TEST(Table, OfCsvHasNoFormulas) {
  for (const auto* text : {"=1+1", "@SUM(A1)", "+cmd", "-cmd", "-", "\t=1", "-1+1"}) {
    EXPECT_EQ(row_of(cli::Format::csv, text), "'" + std::string{text} + ",x\n");
    EXPECT_EQ(row_of(cli::Format::tsv, "=1"), "=1\tx\n");
  }
  for (const auto* text : {"-3.5", "+150", "-1", "3", "a=b"}) {
    EXPECT_EQ(row_of(cli::Format::csv, text), std::string{text} + ",x\n");
  }
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
