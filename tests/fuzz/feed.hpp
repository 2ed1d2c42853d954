#pragma once

#include "fuzz.hpp"

#include <provider/feed.hpp>
#include <provider/text.hpp>

// What must hold of everything that a provider's answer is read as, whoever sent it.
namespace fuzz {

inline void check(const std::vector<market::Skipped>& skipped) {
  for (const auto& [where, reason] : skipped) {
    require(!reason.empty(), "what is skipped has a reason");
    require(provider::is_utf8(reason), "a reason can be printed");
  }
}

inline void check(const market::Fixture& fixture) {
  require(!fixture.sport.empty() && !fixture.league.empty(), "an event is of a competition");
  const bool is_match = fixture.form == market::Form::match;
  require(is_match == !fixture.home.empty(), "a match has a home side, nothing else has");
  require(is_match == !fixture.away.empty(), "and one away");
  require(!is_match || fixture.home != fixture.away, "nobody plays against itself");
  require(provider::is_utf8(fixture.home) && provider::is_utf8(fixture.away), "names are text");
  for (const auto& entrant : fixture.field) require(!entrant.name.empty(), "entrants have names");
}

inline void check(const provider::Prices& prices) {
  check(prices.skipped);
  check(prices.unanswered);
  for (const auto& [fixture, markets, places, trading] : prices.listings) {
    check(fixture);
    for (const auto& quoted : markets) {
      require(!quoted.book.empty(), "a price has a book");
      for (const auto& offer : quoted.offers) {
        require(has_side(quoted.market, offer.side), "a market has the side that is priced");
        require(!has_line(quoted.market) || offer.line, "a spread or a total has a line");
        require(may_have_line(quoted.market) || !offer.line, "what has no line is given none");
        require(!is_of_field(quoted.market) || !offer.subject.empty(), "an entrant is named");
        // What the store, the strategies and settlement do with a line.
        if (offer.line) require(-(-*offer.line) == *offer.line, "a line has another side");
        require(!offer.traded || *offer.traded >= Money{}, "no less than nothing is traded");
      }
    }
    for (const auto& offer : places) {
      require(!offer.book.empty() && offer.places >= 1, "a book pays a place");
      require(offer.fraction > Ratio{} && offer.fraction <= Ratio{1}, "a part of the winnings");
    }
    for (const auto& traded : trading) {
      require(!traded.book.empty(), "a market is an exchange's");
      require(traded.active_runners.value_or(0) >= 0, "no fewer than none run");
      for (const auto& runner : traded.runners) {
        require(!runner.subject.empty(), "a runner is named");
        const auto reduction = runner.reduction.value_or(Ratio{});
        require(reduction >= Ratio{} && reduction <= Ratio{1}, "a reduction is a share");
      }
    }
  }
}

inline void check(const provider::Results& results) {
  constexpr auto kMost = market::kMostPoints;
  check(results.skipped);
  for (const auto& one : results.results) {
    const auto& result = one.result;
    check(one.fixture);
    for (const auto& part : result.scores) {
      require(part.score.home >= 0 && part.score.away >= 0, "no score is negative");
      require(part.score.home <= kMost && part.score.away <= kMost, "no game has such a score");
    }
    for (const auto& [who, finish] : result.order) {
      require(!finish.position || *finish.position >= 1, "positions count from 1");
    }
    for (const auto& [who, gone] : result.withdrawals) {
      require(!gone.deduction || (*gone.deduction >= Ratio{} && *gone.deduction <= Ratio{1}),
              "a deduction is a share");
      require(!gone.reduction || (*gone.reduction >= Ratio{} && *gone.reduction <= Ratio{1}),
              "a reduction is a share");
    }
  }
}

}  // namespace fuzz
