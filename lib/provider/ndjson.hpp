#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

// Our own format, by which any script can feed betops: one JSON object a line,
// betops-quotes(5). A line that is not one, lacks a key, has an unknown one or a
// value of a wrong type throws Error{Exit::data} with "file:line: key"; a line
// that is well formed and makes no sense is skipped.
namespace provider::ndjson {

// A quote, an entrant or the places that a book pays a line. Without seen_at it was seen at `now`.
Prices prices(std::string_view text, std::string_view file, UtcTime now);

// One result a line. Without known_at it is known since `now`.
Results results(std::string_view text, std::string_view file, UtcTime now);

}  // namespace provider::ndjson
