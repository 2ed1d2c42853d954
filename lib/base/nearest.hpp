#pragma once

#include <set>
#include <string>
#include <string_view>

// How many letters have to be put in, taken out or changed to make one text of the
// other: Levenshtein's distance, in bytes.
std::size_t distance(std::string_view a, std::string_view b);

// That of `known` which is the least distance away, the first of several; empty where
// none is known.
std::string nearest_name(std::string_view name, const std::set<std::string>& known);
