#pragma once

#include <base/time.hpp>
#include <provider/betfair_looks.hpp>
#include <provider/content.hpp>
#include <provider/feed.hpp>

#include <functional>
#include <string>
#include <string_view>

// Files of the exchange's history: a message a line, what changed and when. One file has all of
// a market; an archive has a file a market. They are read in the memory that one file's markets
// take.
namespace provider::betfair {

// What the markets to win horse races were, as they would have been answered at each look before
// the off, the last time before each suspension, and whenever a market or a runner of it came to
// stand differently. A file of an archive that makes no sense is skipped; a single one throws
// Error{Exit::data} with "file:line: ". Markets of other kinds are skipped, a line a kind.
void stream_prices(Content& content, const std::string& name, const Looks& looks,
                   const TakePrices& take);

// How they ended.
Results stream_results(Content& content, const std::string& name);

}  // namespace provider::betfair
