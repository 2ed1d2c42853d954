#pragma once

#include <market/listing.hpp>
#include <provider/feed.hpp>
#include <provider/ndjson_told.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace provider::ndjson {

// Puts lines together to listings, in the order they came, and hands over those of 2^16
// lines at a time. In memory are the lines of one part, and digests of earlier ones.
class Parts {
 public:
  explicit Parts(const TakePrices& take) : take_{take} {}

  // Each throws Error{Exit::data} where an earlier line says otherwise. `market` comes
  // without offers.
  void add(const market::Fixture& fixture, market::BookMarket market, market::Offer offer);
  void add(const market::Fixture& fixture, market::Entrant entrant);
  void add(const market::Fixture& fixture, market::PlaceOffer offer);

  void skip(market::Skipped skipped) { part_.skipped.push_back(std::move(skipped)); }

  void end_line();   // after each
  void hand_over();  // after the last: what is left, be it nothing

 private:
  std::size_t event_for(const market::Fixture& fixture);
  void keep_handicap(market::Fixture& known, const market::Fixture& said);
  void enter(std::size_t event, market::Entrant entrant);
  void check_traded(const market::Fixture& fixture, const market::BookMarket& market,
                    const market::Offer& offer);

  using PlaceOf =
      std::tuple<std::size_t, std::string, market::Market, market::Way, UtcTime, UtcTime>;
  struct Place {
    std::size_t index = 0;
    std::uint64_t digest = 0;
  };

  const TakePrices& take_;
  Prices part_;
  std::size_t lines_ = 0;  // of this part
  std::map<std::string, std::size_t> events_;
  std::map<std::pair<std::size_t, std::string>, std::size_t> entrants_;
  std::map<PlaceOf, Place> places_;
  Told told_;  // of all parts
};

}  // namespace provider::ndjson
