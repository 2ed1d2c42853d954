#include <message/card.hpp>

#include <gtest/gtest.h>

using message::Card;
using message::Field;
using message::in_messages;

namespace {

Card card_of(std::size_t fields, std::size_t bytes = 10) {
  return {.title = "title",
          .fields = std::vector<Field>(fields, {"name", std::string(bytes, 'x')})};
}

std::size_t bytes_of(const std::vector<Card>& cards) {
  std::size_t sum = 0;
  for (const auto& card : cards) {
    sum += card.title.size();
    for (const auto& field : card.fields) sum += field.name.size() + field.value.size();
  }
  return sum;
}

}  // namespace

TEST(Cards, GoOnInAnotherAfterTwentyFiveFields) {
  EXPECT_EQ(in_messages(std::vector{card_of(25)}).at(0).size(), 1U);
  const auto messages = in_messages(std::vector{card_of(26)});
  ASSERT_EQ(messages.size(), 1U);
  ASSERT_EQ(messages[0].size(), 2U);
  EXPECT_EQ(messages[0][1].title, "title");
  EXPECT_EQ(messages[0][1].fields.size(), 1U);
}

TEST(Cards, AreTenAMessage) {
  const auto messages = in_messages(std::vector<Card>(11, card_of(1)));
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_EQ(messages[0].size(), 10U);
}

TEST(Cards, AreSixThousandBytesAMessage) {
  const auto messages = in_messages(std::vector{card_of(20, 1000), card_of(3, 1024)});
  std::size_t fields = 0;
  for (const auto& message : messages) {
    EXPECT_LE(bytes_of(message), 6000U);
    for (const auto& card : message) {
      EXPECT_FALSE(card.fields.empty());
      fields += card.fields.size();
    }
  }
  EXPECT_EQ(fields, 23U);
}

TEST(Cards, AreCutWhereATextIsTooLong) {
  const auto card =
      in_messages(
          std::vector{Card{std::string(300, 't'), 0, {{"", std::string(1023, 'v') + "\u00e9"}}}})
          .at(0)
          .at(0);
  EXPECT_EQ(card.title.size(), 256U);
  EXPECT_TRUE(card.title.ends_with("t..."));
  EXPECT_EQ(card.fields[0].name, "-");  // Discord refuses an empty one
  EXPECT_EQ(card.fields[0].value, std::string(1021, 'v') + "...");
}

TEST(Cards, AreTextForAllOtherChannels) {
  EXPECT_EQ(
      message::text_of(std::vector{Card{"Daily", 0, {{"Bets", "3\n4"}}}, Card{"More", 0, {}}}),
      "Daily\n\nBets\n3\n4\n\nMore");
  EXPECT_EQ(message::text_of({}), "");
}
