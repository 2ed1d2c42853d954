#include <gtest/gtest.h>
#include <provider/json.hpp>

namespace {

using provider::JsonDocument;

std::string error_in_json(std::string_view text) {
  try {
    JsonDocument{text};
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "no error";
}

template <typename Read>
std::string wrong(std::string_view text, Read read) {
  const JsonDocument document{text};
  const auto root = document.root();
  try {
    read(root);
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "no error";
}

TEST(Json, TellsNumbersFromStrings) {
  const JsonDocument document{R"({"n": 1.910, "s": "1.910", "i": -60})"};
  const auto root = document.root();
  const auto number = root.member("n");
  const auto string = root.member("s");
  const auto whole = root.member("i");
  EXPECT_EQ(number.number(), "1.910");
  EXPECT_EQ(string.string(), "1.910");
  EXPECT_EQ(whole.whole_number(), -60);
  EXPECT_THROW(number.string(), Error);
  EXPECT_THROW(string.number(), Error);
  EXPECT_THROW(number.whole_number(), Error);
}

TEST(Json, TakesNoStringForANumberWhateverItBeginsWith) {
  for (const std::string begin :
       {"\\u0000", "\\u0001", "\\u007f", "\\u00ff", "\\uffff", "\u00FF"}) {
    const JsonDocument document{"[\"" + begin + "1.5\"]"};
    const auto root = document.root();
    const auto string = root.element(0);
    EXPECT_FALSE(string.is_number()) << begin;
    EXPECT_TRUE(string.string().ends_with("1.5")) << begin;
    EXPECT_THROW(string.number(), Error) << begin;
  }
}

TEST(Json, NamesThePlaceOfAWrongValue) {
  const std::string_view text = R"([{"a": {"b": [1, "x"]}}])";
  EXPECT_EQ(wrong(text,
                  [](const auto& root) {
                    const auto first = root.element(0);
                    const auto a = first.member("a");
                    const auto b = a.member("b");
                    b.element(1).number();
                  }),
            "[0].a.b[1]: a number was expected");
  EXPECT_EQ(wrong(text,
                  [](const auto& root) {
                    const auto first = root.element(0);
                    first.member("c");
                  }),
            "[0].c: missing");
  EXPECT_EQ(wrong(text, [](const auto& root) { root.member("a"); }),
            "the document: an object was expected");
}

TEST(Json, TakesNullForAbsent) {
  const JsonDocument document{R"({"a": null})"};
  const auto root = document.root();
  EXPECT_FALSE(root.find("a"));
  EXPECT_FALSE(root.find("b"));
  EXPECT_TRUE(root.member("a").is_null());
}

TEST(Json, RefusesWhatIsNotOneJsonValue) {
  for (const auto* text :
       {"", " ", "{", "[1,]", "{} {}", "nonsense", "<html>", "{\"a\":1}{\"b\":2}", "NaN",
        "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n", "[1", "\"open", "{\"a\" 1}"}) {
    EXPECT_EQ(error_in_json(text).find("byte "), 0U) << text;
  }
}

TEST(Json, RefusesAKeyThatIsThereTwice) {
  EXPECT_EQ(error_in_json(R"({"price": 2.0, "price": 3.0})"),
            "byte 22: not JSON: A key is there twice.");
  EXPECT_EQ(error_in_json(R"([{"a": {"b": 1}, "b": {"a": 2}}, {"a": 3}])"), "no error");
}

TEST(Json, RefusesBytesThatAreNotUtf8) {
  EXPECT_NE(error_in_json("[\"\x94\"]"), "no error");
  EXPECT_NE(error_in_json("[\"\xC0\xAF\"]"), "no error");
  EXPECT_EQ(error_in_json("[\"\xC3\xA9\"]"), "no error");
  EXPECT_EQ(error_in_json("[\"ten bytes, then \xE2\x82\xAC and more\"]"), "no error");
  EXPECT_NE(error_in_json("[\"ten bytes, then \xE2\x82\"]"), "no error");
  EXPECT_NE(error_in_json("[\"\\udc00\"]"), "no error") << "an escape that makes no character";
  EXPECT_NE(error_in_json("{\"\x94\": 1}"), "no error");
}

TEST(Json, LooksBehindANulByte) {
  EXPECT_EQ(error_in_json(std::string_view{"[]\0x", 4}), "byte 2: not JSON: a NUL byte");
}

TEST(Json, SurvivesANestingBomb) {
  const std::string bomb(1'000'000, '[');
  EXPECT_NE(error_in_json(bomb).find("Nested too deeply"), std::string::npos);
}

}  // namespace
