#include <base/nearest.hpp>

#include <algorithm>
#include <numeric>
#include <vector>

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string nearest_name(std::string_view name, const std::set<std::string>& known) {
  const auto found = std::ranges::min_element(
      known, {}, [&](const std::string& one) { return distance(name, one); });
  return found == known.end() ? std::string{} : *found;
}
