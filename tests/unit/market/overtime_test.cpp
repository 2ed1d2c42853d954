#include <market/overtime.hpp>

#include <base/error.hpp>

#include <gtest/gtest.h>

namespace {

using market::Overtime;
using market::overtime_in;

TEST(Overtime, OfLeaguesNever) {
  for (const char* key : {"E0", "SP2", "soccer_epl", "soccer_efl_champ", "Brazil/Serie A"}) {
    EXPECT_EQ(overtime_in("football", key), Overtime::never) << key;
  }
  EXPECT_EQ(overtime_in("mma", "mma_mixed_martial_arts"), Overtime::never);
}

TEST(Overtime, OfCupsAndOfSportsThatGoOn) {
  for (const char* key :
       {"soccer_fa_cup", "soccer_fifa_world_cup", "soccer_uefa_champs_league", "soccer_usa_mls"}) {
    EXPECT_EQ(overtime_in("football", key), Overtime::possible) << key;
  }
  EXPECT_EQ(overtime_in("icehockey", "icehockey_nhl"), Overtime::possible);
  EXPECT_EQ(overtime_in("baseball", "anything"), Overtime::possible);
}

TEST(Overtime, OfOthersIsNotKnown) {
  EXPECT_EQ(overtime_in("football", "soccer_atlantis"), Overtime::unknown);
  EXPECT_EQ(overtime_in("football", "Atlantis/Serie A"), Overtime::unknown);
  EXPECT_EQ(overtime_in("football", ""), Overtime::unknown);
  EXPECT_EQ(overtime_in("handball", "E0"), Overtime::unknown);
}

TEST(Overtime, IsSaidInTwoWords) {
  EXPECT_EQ(market::parse_overtime("never"), Overtime::never);
  EXPECT_EQ(market::parse_overtime("possible"), Overtime::possible);
  EXPECT_THROW(market::parse_overtime("no"), Error);
}

}  // namespace
