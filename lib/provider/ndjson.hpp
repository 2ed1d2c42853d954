#pragma once

#include <base/time.hpp>
#include <provider/content.hpp>
#include <provider/feed.hpp>

#include <string_view>

// Our own format, by which any script can feed betops: one JSON object a line,
// betops-quotes(5). A line that is not one, lacks a key, has an unknown one or a
// value of a wrong type throws Error{Exit::data} with "file:line: key"; a line
// that is well formed and makes no sense is skipped.
namespace provider::ndjson {

// A quote, an entrant or the places that a book pays a line. Without seen_at it was seen at
// `now`. Lines are taken in parts of 2^16, so that memory does not grow with their number.
void prices(Content& content, std::string_view file, UtcTime now, const TakePrices& take);

// One result a line. Without known_at it is known since `now`.
Results results(Content& content, std::string_view file, UtcTime now);

// The card of a race a line, with all its runners.
Cards cards(Content& content, std::string_view file, UtcTime now);

}  // namespace provider::ndjson
