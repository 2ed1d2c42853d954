#include <books/ended.hpp>
#include <books/favourites.hpp>

#include <grading/point.hpp>
#include <strategy/rules.hpp>

#include <algorithm>

namespace books {

namespace {

constexpr const char* kStartingPriceBook = "betfair_ex_uk";

}  // namespace

Favourites::Favourites(const Desk& desk, const Starting& starting)
    : desk_{desk},
      list_{desk.db, desk.mode, starting.from, starting.until, desk.now},
      cards_{desk.db, desk.now},
      results_{desk.db},
      names_{desk.db},
      boards_{desk.db, desk.now} {}

std::optional<Favourite> Favourites::next() {
  const auto listed = list_.next();
  if (!listed) return std::nullopt;
  const auto course = cards_.of(listed->event.id, listed->runner).course;
  Favourite favourite{.listed = *listed,
                      .day = desk_.zone.local_day(listed->event.starts_at),
                      .course = course.empty() ? listed->event.league : course,
                      .horse = names_.of(listed->runner),
                      .laid_at = listed->lay,
                      .laid_by = listed->lay ? layer_of(*listed) : std::string{}};
  const auto found = results_.newest(listed->event.id, desk_.now);
  if (found) settle(favourite, found->result);
  return favourite;
}

void Favourites::settle(Favourite& favourite, const market::Result& result) {
  const auto runner = favourite.listed.runner;
  const auto* finish = finish_of(result, runner);
  const bool counts = result.status == market::Status::final;
  favourite.ended = ended_of(runner, std::nullopt, result, counts);
  favourite.finish = finish_text(favourite.ended, finish);
  if (!favourite.laid_at && finish && finish->bsp) {
    favourite.laid_at = finish->bsp;
    favourite.laid_by = kStartingPriceBook;
    favourite.at_bsp = true;
  }
  if (favourite.laid_at && !favourite.laid_by.empty()) lay(favourite, result);
}

// A starting price is made after all that came out: nothing is taken off it.
market::Result as_of_the_off(market::Result result, market::ParticipantId runner) {
  std::erase_if(result.withdrawals, [&](const auto& one) { return one.first != runner; });
  return result;
}

void Favourites::lay(Favourite& favourite, const market::Result& result) const {
  const auto& listed = favourite.listed;
  const grading::PointOn point{.mode = desk_.mode,
                               .event = listed.event,
                               .runner = listed.runner,
                               .book = favourite.laid_by,
                               .price = *favourite.laid_at,
                               .way = market::Way::lay,
                               .at = favourite.at_bsp ? listed.event.starts_at : listed.at};
  favourite.liability = bets::at_risk(grading::ticket_of(point, desk_.config.books)).minor();
  const auto paid = grading::paid(
      point, favourite.at_bsp ? as_of_the_off(result, listed.runner) : result, desk_.config.books);
  if (!paid) return;
  const auto in_action = scale(favourite.liability, paid->turnover, Rounding::half_down);
  favourite.laid = report::Return{in_action, paid->profit.minor()};
}

// Which exchange laid it at that price.
std::string Favourites::layer_of(const store::ListedFavourite& listed) {
  for (const auto& board : boards_.of(listed.event, listed.at, strategy::TipsRules::wants)) {
    for (const auto& outcome : board.outcomes) {
      if (outcome.selection.subject != listed.runner) continue;
      const auto lay = std::ranges::find(outcome.lays, *listed.lay, &market::Standing::price);
      if (lay != outcome.lays.end()) return lay->book;
    }
  }
  return {};
}

}  // namespace books
