#include <market/player_name.hpp>

#include <gtest/gtest.h>

namespace {

using market::find_player;
using market::folded_name;
using market::ParticipantId;
using market::Player;
using market::without_suffix;

const std::vector<Player> kPlayers = {
    {ParticipantId{1}, {"Luka Dončić"}},
    {ParticipantId{2}, {"Jimmy Butler III"}},
    {ParticipantId{3}, {"P.J. Tucker"}},
    {ParticipantId{4}, {"Kentavious Caldwell-Pope"}},
    {ParticipantId{5}, {"Caleb Martin"}},
    {ParticipantId{6}, {"Cody Martin"}},
    {ParticipantId{7}, {"Cameron Johnson", "C.J. Made"}},
    {ParticipantId{8}, {"Jalen Williams"}},
    {ParticipantId{9}, {"De’Aaron Fox"}},
};

std::string who(std::string_view name, const std::vector<Player>& players = kPlayers) {
  const auto found = find_player(name, players);
  if (!found) return found.why_not().why;
  return fmt::format("{} {}", found->id, to_string(found->step));
}

TEST(PlayerName, IsFoundAtTheSurestStep) {
  EXPECT_EQ(who("Luka Dončić"), "1 exact");
  EXPECT_EQ(who("LUKA  DONCIC"), "1 folded");
  EXPECT_EQ(who("Luka Donc\u030Cic\u0301"), "1 folded");  // marks of their own
  EXPECT_EQ(who("Luka Doncic (DAL)"), "1 folded");
  EXPECT_EQ(who("Luka Doncic (Dal)"), "1 folded");
  EXPECT_EQ(who("PJ Tucker"), "3 folded");
  EXPECT_EQ(who("Kentavious Caldwell Pope"), "4 folded");
  EXPECT_EQ(who("De'Aaron Fox"), "9 folded");
  EXPECT_EQ(who("DeAaron Fox"), "9 folded");
  EXPECT_EQ(who("Jimmy Butler"), "2 suffix");
  EXPECT_EQ(who("Jimmy Butler Jr."), "2 suffix");
  EXPECT_EQ(who("Jimmy Butler, Sr."), "2 suffix");
  EXPECT_EQ(who("Butler III, Jimmy"), "2 turned");
  EXPECT_EQ(who("Butler, Jimmy III"), "2 turned");
  EXPECT_EQ(who("Doncic Luka"), "1 turned");
  EXPECT_EQ(who("Caldwell-Pope Kentavious"), "4 turned");
  EXPECT_EQ(who("K. Caldwell-Pope"), "4 initial");
  EXPECT_EQ(who("J. Butler"), "2 initial");
  EXPECT_EQ(who("Cam Johnson"), "7 alias");
  EXPECT_EQ(who("CJ Made"), "7 folded");  // another name that he is known by
}

TEST(PlayerName, OfTwoIsNobodys) {
  EXPECT_EQ(who("C. Martin"), "'C. Martin' may be any of Caleb Martin, Cody Martin");
  EXPECT_EQ(who("Gary Payton",
                {{ParticipantId{1}, {"Gary Payton II"}}, {ParticipantId{2}, {"Gary Payton Jr."}}}),
            "'Gary Payton' may be any of Gary Payton II, Gary Payton Jr.");
  // One who is listed for both teams is one.
  EXPECT_EQ(who("Gary Payton",
                {{ParticipantId{1}, {"Gary Payton II"}}, {ParticipantId{1}, {"Gary Payton II"}}}),
            "1 suffix");
  // A surer step decides before a later one can doubt.
  EXPECT_EQ(who("Gary Payton",
                {{ParticipantId{1}, {"Gary Payton II"}}, {ParticipantId{2}, {"Gary Payton"}}}),
            "2 exact");
}

TEST(PlayerName, IsNeverTheNearest_P19) {
  for (const auto* name :
       {"Jaylin Williams", "Williams", "Jalen", "J Will", "", " ", ",", "Doncic,", "Martin",
        "Luka (2001) Dončić", "Jr", "\xC4", "Luka Don\xC4"}) {
    EXPECT_EQ(who(name), fmt::format("'{}' is no player of either team", name));
  }
  EXPECT_EQ(who("Luka Dončić", {}), "'Luka Dončić' is no player of either team");
}

TEST(PlayerName, FoldsLettersThatHaveNoMarksToLose) {
  EXPECT_EQ(folded_name("Nikola Đurišić"), "nikola durisic");
  EXPECT_EQ(folded_name("Žiga Ščančar-Øst"), "ziga scancar ost");
  EXPECT_EQ(folded_name("姚明"), "姚明");
  EXPECT_EQ(without_suffix("jr"), "jr");
  EXPECT_EQ(without_suffix("tim hardaway jr"), "tim hardaway");
}

}  // namespace
