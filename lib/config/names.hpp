#pragma once

#include <string>
#include <vector>

namespace config {

struct Config;

// A bookmaker that the configuration names.
struct NamedBook {
  std::string where;  // "config/betops.yaml:12: strategies.value.sharp_books"
  std::string key;
};

// The bookmakers that no provider is known to use and that are not in the store either,
// in words, with the nearest that is: "config/betops.yaml:12: strategies.value.sharp_books:
// no provider has a book 'pinacle'; did you mean 'pinnacle'?"
std::vector<std::string> unknown_names(const Config& config,
                                       const std::vector<std::string>& in_store);

}  // namespace config
