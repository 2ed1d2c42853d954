#include <books/ended.hpp>

#include <settlement/places.hpp>
#include <settlement/race.hpp>

#include <algorithm>

namespace books {

namespace {

using report::Ended;

bool came_out(const market::Result& result, market::ParticipantId runner) {
  return std::ranges::find(result.withdrawals, runner, [](const auto& one) { return one.first; }) !=
         result.withdrawals.end();
}

std::optional<bets::PlaceTerms> terms_of(const std::optional<bets::PlaceTerms>& own,
                                         const market::Result& result) {
  if (own && own->advertised) return own;
  const auto ran = result.race.ran.value_or(std::ssize(result.order));
  if (ran < 1) return std::nullopt;
  if (settlement::depends_on_handicap(ran) && !result.race.handicap) return own;
  return settlement::standard_terms(ran, result.race.handicap.value_or(false));
}

// Whether it was placed depends on no price: at one that nothing is taken off.
bool is_placed(market::ParticipantId runner, const std::optional<bets::PlaceTerms>& terms,
               const market::Result& result) {
  const settlement::RaceLeg leg{.runner = runner,
                                .price = odds::Price{Ratio{2}},
                                .place = terms,
                                .ante_post = true,
                                .placed_at = {}};
  const auto graded = settlement::grade(leg, result, {.non_runner_no_bet = true});
  return graded && graded->place && graded->place->won;
}

}  // namespace

const market::Finish* finish_of(const market::Result& result, market::ParticipantId runner) {
  const auto found =
      std::ranges::find(result.order, runner, [](const auto& one) { return one.first; });
  return found == result.order.end() ? nullptr : &found->second;
}

Ended ended_of(market::ParticipantId runner, const std::optional<bets::PlaceTerms>& place,
               const market::Result& result, bool counts) {
  if (came_out(result, runner)) return Ended::non_runner;
  if (!counts) return Ended::void_race;
  const auto* finish = finish_of(result, runner);
  if (!finish) return Ended::open;
  if (!finish->position && finish->code.empty() && !finish->beaten) return Ended::open;
  if (finish->position == 1) return Ended::won;
  return is_placed(runner, terms_of(place, result), result) ? Ended::placed : Ended::lost;
}

std::string finish_text(Ended ended, const market::Finish* finish) {
  switch (ended) {
    case Ended::open: return "open";
    case Ended::non_runner: return "NR";
    case Ended::void_race: return "void";
    case Ended::won:
    case Ended::placed:
    case Ended::lost: break;
  }
  if (!finish) return {};
  return finish->position ? fmt::to_string(*finish->position) : finish->code;
}

}  // namespace books
