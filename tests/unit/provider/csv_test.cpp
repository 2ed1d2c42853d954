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
  EXPECT_EQ(records("a,b\r1,2"), expected);
  EXPECT_EQ(records("\xEF\xBB\xBF"
                    "a,b\n1,2"),
            expected);
}

TEST(CsvReader, KeepsEmptyFieldsAndPassesOverBlankRecords) {
  EXPECT_EQ(records("a,,b,\n,,,\n\n \nc\n"), (std::vector<Record>{{"a", "", "b", ""}, {"c"}}));
}

TEST(CsvReader, UnquotesAndTrims) {
  EXPECT_EQ(records("\"a,b\",\"say \"\"no\"\"\", c \n"),
            (std::vector<Record>{{"a,b", "say \"no\"", "c"}}));
  EXPECT_EQ(records("\xC2\xA0Leeds\xC2\xA0,x"), (std::vector<Record>{{"Leeds", "x"}}));
}

TEST(CsvReader, TakesWhatIsNotUtf8ForCp1252) {
  EXPECT_EQ(records("Alav\xE9s,\x80\xA0\n"),
            (std::vector<Record>{{"Alav\xC3\xA9s", "\xE2\x82\xAC"}}));
  EXPECT_EQ(records("Alav\xC3\xA9s"), (std::vector<Record>{{"Alav\xC3\xA9s"}}));
}

TEST(CsvReader, CountsTheLinesOfQuotedFields) {
  provider::CsvReader reader{"a,\"two\nlines\"\nb\n", "x.csv"};
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.place("H"), "x.csv:1 H");
  ASSERT_TRUE(reader.next());
  EXPECT_EQ(reader.place(), "x.csv:3");
}

TEST(CsvReader, RefusesWhatIsNoCsvAndSaysWhere) {
  EXPECT_EQ(error_in_csv("a\nb,\"open"), "x.csv:2: a quote is never closed");
  EXPECT_EQ(error_in_csv("a\n\"b\"c"), "x.csv:2: text after a closing quote");
  EXPECT_EQ(error_in_csv(std::string_view{"a\nb\0c", 5}), "x.csv:2: a NUL byte: this is not text");
  EXPECT_EQ(error_in_csv("a\n\x81"), "x.csv:2: bytes that are neither UTF-8 nor CP1252");
}

}  // namespace
