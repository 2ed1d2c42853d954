#pragma once

#include <market/event.hpp>
#include <provider/json.hpp>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace provider::ndjson {

// What every line says of its event.
inline constexpr std::array<const char*, 6> kEventKeys = {"event", "sport", "league",
                                                          "home",  "away",  "starts_at"};

// Calls `each` with every line that is not blank, an object with no keys but
// kEventKeys and `keys`, and with its place "file:line". Whatever `each` throws
// gets the place in front.
void for_each_line(std::string_view text, std::string_view file, std::span<const char* const> keys,
                   const std::function<void(const Json& line, const std::string& place)>& each);

market::Fixture fixture_in(const Json& line);

// "2026-03-01T19:30:00Z"; absent where the key is.
std::optional<UtcTime> time_in(const Json& line, const char* key);

}  // namespace provider::ndjson
