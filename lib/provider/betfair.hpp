#pragma once

#include <base/time.hpp>
#include <provider/betfair_batches.hpp>
#include <provider/feed.hpp>

#include <span>
#include <string_view>
#include <vector>

// The Betfair Exchange, API-NG. Whose a price is, market id and selection id say and
// nothing else: the places of two lists do not.
namespace provider::betfair {

inline constexpr std::string_view kBook = "betfair_ex_uk";

// What answers of listMarketCatalogue and listMarketBook say, one after the other as they
// came: an answer that is an error, and a market that has no book, were not answered. The
// prices of a market that is not open, or in play, are withdrawn. A book of which there is no
// catalogue may be of a market that is known already.
Prices prices(std::string_view answers, UtcTime now, std::span<const market::Fixture> known = {});

// The markets of one answer of listMarketCatalogue. Throws Error{Exit::data}.
std::vector<ListedMarket> markets_in(std::string_view answer);

}  // namespace provider::betfair
