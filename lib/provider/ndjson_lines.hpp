#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>
#include <provider/lines.hpp>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace provider::ndjson {

// What every line says of its event.
inline constexpr std::array<const char*, 13> kEventKeys = {
    "event",   "sport",   "league",    "form",     "name",   "home",   "away",
    "home_id", "away_id", "starts_at", "handicap", "course", "country"};

// Calls `each` with the line at hand, unless it is blank. Where it makes no sense, it says
// why: no JSON, or what `each` throws. Throws Error{Exit::data} with "file:line: " for a
// last line that is cut off. One that is whole JSON may lack its line end.
std::optional<market::Skipped> read_line(const Lines& lines,
                                         const std::function<void(const Json& line)>& each);

// Throws Error{Exit::data} for a key that is neither one of kEventKeys nor of `keys`.
void check_keys(const Json& line, std::span<const char* const> keys);

// Without teams it is a race in racing, else a tournament, unless the line says
// which.
market::Fixture fixture_in(const Json& line);

std::string name_in(const Json& object, const char* key);

std::string text_or(const Json& line, const char* key, std::string_view otherwise);

// A number, or the same in quotes.
std::string_view digits_in(const Json& value);

// Throws Malformed for a member of an object that is none of these keys.
void check_names(const Json& object, std::span<const char* const> keys);

// "2026-03-01T19:30:00Z"; absent where the key is.
std::optional<UtcTime> time_in(const Json& line, const char* key);

}  // namespace provider::ndjson
