#pragma once

#include <market/board.hpp>
#include <strategy/slate.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// A runner of a race for tests: by its racecard number, which is its id too.
struct Entered {
  std::int64_t number = 0;
  std::string price;                 // at "skybet"; empty: none
  std::optional<double> confidence;  // of model "monster"
};

// A race, and all that a strategy sees of it.
class RaceBuilder {
 public:
  explicit RaceBuilder(const std::vector<Entered>& field) {
    const market::Market win{.kind = market::Kind::win};
    for (const auto& [number, price, confidence] : field) {
      const market::ParticipantId runner{number};
      race.runners.by_id[runner].number = number;
      auto& outcome = board.outcomes.emplace_back(
          market::Outcome{market::SelectionId{number},
                          {.market = win, .subject = runner, .side = market::Side::yes},
                          {}});
      if (!price.empty()) outcome.prices = {{"skybet", odds::Price::parse(price), kAge}};
      if (!confidence) continue;
      predictions.push_back({.event = market::EventId{1},
                             .market = win,
                             .subject = runner,
                             .side = market::Side::yes,
                             .confidence = confidence,
                             .model = "monster",
                             .version = "1"});
    }
  }

  strategy::Slate slate() const {
    static const market::Event kRace{.id = market::EventId{1},
                                     .sport = "racing",
                                     .league = "Ascot",
                                     .form = market::Form::race,
                                     .name = "Novice Stakes"};
    strategy::Slate slate{.now = {}, .event = kRace, .boards = {}, .predictions = predictions};
    slate.as_stood = {&board, 1};
    slate.race = race;
    slate.graded = [this] { return std::span<const bets::GradedPick>{graded}; };
    return slate;
  }

  static constexpr std::chrono::seconds kAge{60};
  market::Board board{market::EventId{1}, {.kind = market::Kind::win}, {}, {}, {}};
  std::vector<market::Prediction> predictions;
  strategy::Race race;
  std::vector<bets::GradedPick> graded;
};
