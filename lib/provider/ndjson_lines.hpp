#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace provider::ndjson {

// What every line says of its event.
inline constexpr std::array<const char*, 8> kEventKeys = {"event", "sport", "league", "form",
                                                          "name",  "home",  "away",   "starts_at"};

// Calls `each` with every line that is not blank, an object with no keys but
// kEventKeys and `keys`, and with its place "file:line". Whatever `each` throws
// gets the place in front.
void for_each_line(std::string_view text, std::string_view file, std::span<const char* const> keys,
                   const std::function<void(const Json& line, const std::string& place)>& each);

// Without teams it is a race in racing, else a tournament, unless the line says
// which.
market::Fixture fixture_in(const Json& line);

std::string text_or(const Json& line, const char* key, std::string_view otherwise);

// A number, or the same in quotes.
std::string_view digits_in(const Json& value);

// Throws Error{Exit::data} for a member of an object that is none of these keys.
void check_names(const Json& object, std::span<const char* const> keys);

// "2026-03-01T19:30:00Z"; absent where the key is.
std::optional<UtcTime> time_in(const Json& line, const char* key);

}  // namespace provider::ndjson
