#include <calc/input.hpp>

#include <gtest/gtest.h>

namespace calc {
namespace {

TEST(RatioOf, TakesANumberAsItIsWritten) {
  EXPECT_EQ(ratio_of(1.91), Ratio(191, 100));
  EXPECT_EQ(ratio_of(-110), Ratio(-110));
  EXPECT_EQ(ratio_of(0.1), Ratio(1, 10));
  EXPECT_EQ(ratio_of(1e-5), Ratio(1, 100'000));
}

TEST(RatioOf, TakesThePrintOfADoubleAsTheSimplestRatio) {
  EXPECT_EQ(ratio_of(1.9090909090909092), Ratio(21, 11));
  EXPECT_EQ(ratio_of(0.6666666666666666), Ratio(2, 3));
  EXPECT_EQ(ratio_of(-1.1111111111111112), Ratio(-10, 9));
  EXPECT_EQ(ratio_of(0.0003333333333333333), Ratio(1, 3000));
}

TEST(RatioOf, ReadsEveryDoubleBack) {
  for (int i = 1; i < 2000; ++i) {
    const auto number = 1 + static_cast<double>(i) / 1999;
    ASSERT_EQ(ratio_of(number).value(), number) << i;
  }
}

std::string complaint(const char* json, void (*read)(const Input& input)) {
  rapidjson::Document document;
  document.Parse(json);
  try {
    read(Input{document, "input"});
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST(Input, NamesTheKeyOfWhatIsWrong) {
  EXPECT_EQ(complaint("{}", [](const Input& input) { input.number("sd"); }), "input.sd: missing");
  EXPECT_EQ(complaint(R"({"sd":"1"})", [](const Input& input) { input.number("sd"); }),
            "input.sd: a number is expected");
  EXPECT_EQ(complaint(R"({"odds":[2.0,1.0]})", [](const Input& input) { input.prices("odds"); }),
            "input.odds[1]: a price must be more than 1: 1");
  EXPECT_EQ(complaint(R"({"book_odds":[[2.0],[null]]})",
                      [](const Input& input) { input.price_tables("book_odds"); }),
            "input.book_odds[1][0]: a number is expected");
  EXPECT_EQ(complaint(R"({"n":1.5})", [](const Input& input) { input.whole("n"); }),
            "input.n: a whole number is expected: 1.5");
  EXPECT_TRUE(complaint(R"({"format":"roman"})", [](const Input& input) {
                input.format();
              }).starts_with("input.format: no such format of odds: 'roman'"));
}

TEST(Input, ReadsPricesInTheFormatItNames) {
  EXPECT_EQ(complaint(R"({"format":"american","odds":[-110,"+105"]})",
                      [](const Input& input) {
                        EXPECT_EQ(input.prices("odds"), (std::vector{21.0 / 11, 2.05}));
                      }),
            "none");
}

}  // namespace
}  // namespace calc
