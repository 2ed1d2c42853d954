#include <gtest/gtest.h>
#include <provider/source.hpp>

#include <map>
#include <set>

namespace {

using provider::Extent;
using provider::Source;

const Source& source_named(std::string_view name) {
  for (const auto& source : provider::sources()) {
    if (source.name == name) return source;
  }
  throw std::runtime_error{"no such source"};
}

provider::Request replay(std::map<std::string, std::string> options) {
  provider::Request request;
  request.options = std::move(options);
  request.file = "raw/answer.json";
  return request;
}

template <typename Desk>
void expect_options_of_one_kind(Desk Source::*desk) {
  std::map<std::string, std::string> values;
  for (const auto& source : provider::sources()) {
    std::set<std::string> own;
    for (const auto& option : (source.*desk).options) {
      EXPECT_TRUE(own.insert(option.name).second) << option.name;
      EXPECT_EQ(values.try_emplace(option.name, option.placeholder).first->second,
                option.placeholder)
          << option.name;
    }
  }
}

TEST(Sources, OptionsOfOneNameTakeOneKindOfValue) {
  expect_options_of_one_kind(&Source::prices);
  expect_options_of_one_kind(&Source::results);
  expect_options_of_one_kind(&Source::cards);
  expect_options_of_one_kind(&Source::injuries);
  expect_options_of_one_kind(&Source::lineups);
  expect_options_of_one_kind(&Source::referees);
  expect_options_of_one_kind(&Source::news);
}

TEST(Sources, SayHowMuchARecordedAnswerHolds) {
  const auto extent = [](std::string_view name, const provider::Request& request) {
    return source_named(name).prices.questions(request).at(0).extent;
  };
  EXPECT_EQ(extent("ndjson", replay({})), Extent::part);
  EXPECT_EQ(extent("football-data", replay({})), Extent::markets);
  EXPECT_EQ(extent("the-odds-api", replay({})), Extent::markets);

  const auto asked =
      replay({{"sport", "basketball_nba"}, {"markets", "spreads,h2h"}, {"regions", "us"}});
  const auto question = source_named("the-odds-api").prices.questions(asked).at(0);
  EXPECT_EQ(question.extent, Extent::whole);
  EXPECT_EQ(question.scope, "odds basketball_nba h2h,spreads us");
  EXPECT_EQ(question.predicted, 0);
}

TEST(Sources, TakeAKeyOnlyWhenTheyAreAsked) {
  auto request = replay({});
  int taken = 0;
  request.key = [&] { return ++taken, std::string{"k"}; };
  source_named("the-odds-api").prices.questions(request);
  EXPECT_EQ(taken, 0);
  request.file = std::nullopt;
  request.options = {{"sport", "basketball_nba,icehockey_nhl"}, {"markets", "h2h,totals"}};
  request.options["regions"] = "us";
  const auto questions = source_named("the-odds-api").prices.questions(request);
  EXPECT_EQ(taken, 1);
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[1].name, "icehockey_nhl");
  EXPECT_EQ(questions[1].predicted, 2);
}

}  // namespace
