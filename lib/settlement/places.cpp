#include <base/error.hpp>
#include <settlement/places.hpp>

namespace settlement {

std::optional<bets::PlaceTerms> standard_terms(std::int64_t runners, bool handicap) {
  if (runners < 1) throw Error{Exit::data, "a race of {} runners", runners};
  if (runners <= 4) return std::nullopt;
  if (runners <= 7) return bets::PlaceTerms{.places = 2, .fraction = {1, 4}};
  if (runners <= 11 || !handicap) return bets::PlaceTerms{.places = 3, .fraction = {1, 5}};
  return bets::PlaceTerms{.places = runners <= 15 ? 3 : 4, .fraction = {1, 4}};
}

bool depends_on_handicap(std::int64_t runners) {
  return runners >= 12;
}

}  // namespace settlement
