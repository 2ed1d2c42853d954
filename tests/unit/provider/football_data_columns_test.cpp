#include <gtest/gtest.h>
#include <provider/football_data_columns.hpp>

#include <map>

namespace {

using provider::football_data::price_columns;
using provider::football_data::Stage;

// "pinnacle 1x2 closing" -> "PSCH PSCD PSCA", with "@line" for handicaps.
std::map<std::string, std::string> read(const std::vector<std::string_view>& header) {
  std::map<std::string, std::string> groups;
  for (const auto& group : price_columns(header).groups) {
    auto& names = groups[group.book + ' ' + name_of(group.market) +
                         (group.stage == Stage::closing ? " closing" : "")];
    for (const auto& column : group.columns) names += (names.empty() ? "" : " ") + column.name;
    if (group.line_column) names += " @" + group.line_name;
  }
  return groups;
}

using Groups = std::map<std::string, std::string>;

TEST(PriceColumns, TellOpeningFromClosingPrices) {
  EXPECT_EQ(read({"PSH", "PSD", "PSA", "PSCH", "PSCD", "PSCA", "VCH", "VCD", "VCA", "VCCH", "VCCD",
                  "VCCA"}),
            (Groups{{"pinnacle 1x2", "PSH PSD PSA"},
                    {"pinnacle 1x2 closing", "PSCH PSCD PSCA"},
                    {"vcbet 1x2", "VCH VCD VCA"},
                    {"vcbet 1x2 closing", "VCCH VCCD VCCA"}}));
}

TEST(PriceColumns, KeepBetfairsNeighboursApart) {
  EXPECT_EQ(read({"BFH", "BFD", "BFA", "BFCH", "BFDH", "BFDD", "BFDA", "BFDCD", "BFEH", "BFED",
                  "BFEA", "BFECH"}),
            (Groups{{"betfair 1x2", "BFH BFD BFA"},
                    {"betfair 1x2 closing", "BFCH"},
                    {"betfred 1x2", "BFDH BFDD BFDA"},
                    {"betfred 1x2 closing", "BFDCD"},
                    {"betfair_exchange 1x2", "BFEH BFED BFEA"},
                    {"betfair_exchange 1x2 closing", "BFECH"}}));
}

TEST(PriceColumns, GiveEveryHandicapItsOwnLine) {
  EXPECT_EQ(
      read({"GBAHH", "GBAHA", "GBAH", "LBAHH", "LBAHA", "LBAH", "B365AHH", "B365AHA", "B365AH"}),
      (Groups{{"gamebookers spread", "GBAHH GBAHA @GBAH"},
              {"ladbrokes spread", "LBAHH LBAHA @LBAH"},
              {"bet365 spread", "B365AHH B365AHA @B365AH"}}));
  EXPECT_EQ(read({"BbAH", "BbAHh", "BbMxAHH", "BbAvAHH", "BbMxAHA", "BbAvAHA"}),
            (Groups{{"betbrain_max spread", "BbMxAHH BbMxAHA @BbAHh"},
                    {"betbrain_avg spread", "BbAvAHH BbAvAHA @BbAHh"}}));
  EXPECT_EQ(read({"AHh", "PAHH", "PAHA", "AHCh", "PCAHH", "PCAHA"}),
            (Groups{{"pinnacle spread", "PAHH PAHA @AHh"},
                    {"pinnacle spread closing", "PCAHH PCAHA @AHCh"}}));
}

TEST(PriceColumns, AreNotMadeOfStatistics) {
  EXPECT_TRUE(read({"Div",  "Date", "HomeTeam", "AwayTeam",   "FTHG",  "FTAG", "FTR",
                    "HTHG", "HTAG", "HTR",      "Referee",    "HS",    "AS",   "HST",
                    "AST",  "HHW",  "AHW",      "HC",         "AC",    "HF",   "AF",
                    "HFKC", "AFKC", "HO",       "AO",         "HY",    "AY",   "HR",
                    "AR",   "HBP",  "ABP",      "Attendance", "Bb1X2", "BbOU", "BbAH",
                    "AHh",  "AHCh", "LB",       "HT",         "AT",    ""})
                  .empty());
}

TEST(PriceColumns, BelieveAnUnknownBookThatIsComplete) {
  EXPECT_EQ(read({"NEWH", "NEWD", "NEWA", "NEWCH", "NEWCD", "NEWCA", "NEW>2.5", "NEW<2.5"}),
            (Groups{{"new 1x2", "NEWH NEWD NEWA"},
                    {"new 1x2 closing", "NEWCH NEWCD NEWCA"},
                    {"new total", "NEW>2.5 NEW<2.5"}}));
  EXPECT_TRUE(read({"NEWH", "NEWD"}).empty());
}

TEST(PriceColumns, AreRefusedWhenTwoHaveOneName) {
  const auto found = price_columns({"LBH", "LBH", "LBD", "LBA"});
  ASSERT_EQ(found.groups.size(), 1U);
  EXPECT_EQ(found.groups[0].columns.size(), 2U);
  EXPECT_EQ(found.unusable.front(), "LBH: two columns have this name");
}

TEST(PriceColumns, SaySoWhenAHandicapIsMissing) {
  const auto found = price_columns({"PAHH", "PAHA"});
  EXPECT_TRUE(found.groups.empty());
  EXPECT_EQ(found.unusable, (std::vector<std::string>{"PAHH: no column has its handicap"}));
}

}  // namespace
