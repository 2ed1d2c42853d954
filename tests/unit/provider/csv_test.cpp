#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/csv.hpp>

namespace {

using Record = std::vector<std::string>;

std::vector<Record> records(std::string_view text) {
  provider::CsvReader reader{text, "x.csv"};
  std::vector<Record> all;
  while (reader.next()) all.emplace_back(reader.fields().begin(), reader.fields().end());
  return all;
}

std::string error_in_csv(std::string_view text) {
  try {
    records(text);
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "no error";
}

TEST(CsvReader, ReadsRecordsWhateverTheLineEnd) {
  const std::vector<Record> expected = {{"a", "b"}, {"1", "2"}};
  EXPECT_EQ(records("a,b\n1,2\n"), expected);
  EXPECT_EQ(records("a,b\r\n1,2\r\n"), expected);
  EXPECT_EQ(records("a,b\r1,2\r"), expected);
  EXPECT_EQ(records("\xEF\xBB\xBF"
                    "a,b\n1,2\n"),
            expected);
}

TEST(CsvReader, KeepsEmptyFieldsAndPassesOverBlankRecords) {
  EXPECT_EQ(records("a,,b,\n,,,\n\n \nc\n"), (std::vector<Record>{{"a", "", "b", ""}, {"c"}}));
}

TEST(CsvReader, UnquotesAndTrims) {
  EXPECT_EQ(records("\"a,b\",\"say \"\"no\"\"\", c \n"),
            (std::vector<Record>{{"a,b", "say \"no\"", "c"}}));
  EXPECT_EQ(records("\xC2\xA0Leeds\xC2\xA0,x\n"), (std::vector<Record>{{"Leeds", "x"}}));
}

TEST(CsvReader, TakesWhatIsNotUtf8ForCp1252) {
  EXPECT_EQ(records("Alav\xE9s,\x80\xA0\n"),
            (std::vector<Record>{{"Alav\xC3\xA9s", "\xE2\x82\xAC"}}));
  EXPECT_EQ(records("Alav\xC3\xA9s\n"), (std::vector<Record>{{"Alav\xC3\xA9s"}}));
}

TEST(CsvReader, CountsTheLinesOfQuotedFields) {
  provider::CsvReader reader{"a,\"two\nlines\"\nb\n", "x.csv"};
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.place("H"), "x.csv:1 H");
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.place(), "x.csv:3");
}

TEST(CsvReader, RefusesWhatIsNoCsvAndSaysWhere) {
  EXPECT_EQ(error_in_csv("a\nb,\"open\n"), "x.csv:2: a quote is never closed");
  EXPECT_EQ(error_in_csv(""), "x.csv:1: an empty file");
  EXPECT_EQ(error_in_csv(std::string_view{"a\nb\0c", 5}), "x.csv:2: a NUL byte: this is not text");
  for (const auto* cut : {"a,b\n1,2", "a,b\n1,", "a,b", "a\nb,\"open"}) {
    const auto error = error_in_csv(cut);
    EXPECT_TRUE(error.ends_with("the last line is cut off: a whole file ends in a line end"))
        << error;
  }
}

// Records of one field too many, of a quote within, of bytes that mean nothing.
TEST(CsvReader, GoesOnAfterABadRecord) {
  for (const auto* bad : {"1,\"b\"c,2", "\"b\"c", "\x81,\"two\nlines\",3", "2,\x81"}) {
    const auto text = fmt::format("a\n{}\nlast\n", bad);
    provider::CsvReader reader{text, "x.csv"};
    ASSERT_TRUE(reader.next());
    EXPECT_THROW(reader.next(), provider::BadRecord) << bad;
    EXPECT_EQ(reader.place(), "x.csv:2");
    ASSERT_TRUE(reader.next()) << bad;
    EXPECT_EQ(reader.fields().at(0), "last") << bad;
  }
}

}  // namespace
