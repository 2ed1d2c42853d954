#include <base/nearest.hpp>
#include <config/config.hpp>
#include <config/names.hpp>
#include <config/section.hpp>
#include <market/known_books.hpp>

#include <fmt/format.h>

#include <set>

namespace config {

std::vector<std::string> unknown_names(const Config& config,
                                       const std::vector<std::string>& in_store) {
  std::set<std::string> known{in_store.begin(), in_store.end()};
  for (const auto key : market::known_books()) known.emplace(key);
  std::vector<std::string> unknown;
  for (const auto& [where, key] : config.named_books) {
    if (known.contains(key)) continue;
    unknown.push_back(fmt::format("{}: no provider has a book '{}'; did you mean '{}'?", where, key,
                                  nearest_name(key, known)));
  }
  return unknown;
}

}  // namespace config
