#pragma once

#include <base/time.hpp>
#include <odds/format.hpp>
#include <provider/feed.hpp>

#include <optional>
#include <string_view>

// The answers of The Odds API, version 4: /odds, events' odds, /events, /scores,
// and the envelopes of its history.
namespace provider::the_odds_api {

// Outcomes are told by name, never by their order; every book keeps its own
// lines. `fetched_at` is when the prices were seen, unless the answer is of the
// history: then its own timestamp is. Without a format the prices' own look
// decides. Throws Error{Exit::data} with the place of what is wrong.
Prices prices(std::string_view json, UtcTime fetched_at,
              std::optional<odds::Format> format = std::nullopt);

// The events of a list. Throws as prices().
Cards events(std::string_view json);

// Games that are not completed are counted as unfinished.
Results scores(std::string_view json, UtcTime fetched_at);

}  // namespace provider::the_odds_api
