#include <market/book.hpp>
#include <market/participant.hpp>

#include <gtest/gtest.h>

TEST(Names, DifferInMoreThanCaseAndBlanks_P4) {
  EXPECT_EQ(market::name_key(" Harbor   GULLS\t"), "harbor gulls");
  EXPECT_EQ(market::tidy_name(" Harbor   GULLS\t"), "Harbor GULLS");
  EXPECT_EQ(market::name_key("  "), "");
  EXPECT_NE(market::name_key("St. Pauli"), market::name_key("St Pauli"));
  EXPECT_NE(market::name_key("Málaga"), market::name_key("Malaga"));
  EXPECT_NE(market::name_key("HarborGulls"), market::name_key("Harbor Gulls"));
}

TEST(Books, AreOneWhateverTheCaseAndBlanksOfTheirKeys) {
  EXPECT_EQ(market::book_key("Bet 365 "), "bet365");
  EXPECT_EQ(market::book_key("betfair_ex_uk"), "betfair_ex_uk");
  market::Books books;
  books.set("Bet 365", {.enabled = false});
  EXPECT_FALSE(books.at("bet365").enabled);
  EXPECT_FALSE(books.at("BET365").enabled);
  EXPECT_EQ(books.at("Max").kind, market::BookKind::aggregate);
}
