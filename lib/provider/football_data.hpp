#pragma once

#include <provider/feed.hpp>

#include <string>
#include <string_view>

// The CSV files of football-data.co.uk: a season of a league each, results and
// many bookmakers' prices in one row a match; 1993 to today, in every dress.
namespace provider::football_data {

// Prices before the match are stamped when the site collects them, closing ones
// at the kick-off; those of a match without a score, which may be ahead, not later
// than `now`. `file` names the text in messages. Throws Error{Exit::data} when it
// is not such a file.
Prices prices(std::string_view csv, std::string_view file, UtcTime now);

// A result is known two hours after the kick-off. A score that its own row
// contradicts is none.
Results results(std::string_view csv, std::string_view file);

// Whether a match of a season can begin then: from June to the August after it, to
// which one season was drawn out. Throws Error{Exit::usage}.
bool is_of_season(UtcTime starts_at, std::string_view season);

// Where the site keeps a season: "/mmz4281/2324/E0.csv" for "E0" and "2023-24".
// Throws Error{Exit::usage}.
std::string season_path(std::string_view league, std::string_view season);

}  // namespace provider::football_data
