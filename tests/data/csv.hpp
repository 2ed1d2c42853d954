#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// Tables of others, as their spreadsheets wrote them.
namespace csv {

using Row = std::map<std::string, std::string, std::less<>>;  // by the name of the column

// RFC 4180: fields in quotes may hold commas, line ends, and quotes twice.
inline std::vector<std::vector<std::string>> cells(std::string_view text) {
  std::vector<std::vector<std::string>> rows(1);
  std::string field;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
      field += text[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
      field += c;
    } else if (c != '\r') {
      rows.back().push_back(std::move(field));
      field.clear();
      if (c == '\n') rows.emplace_back();
    }
  }
  if (!field.empty()) rows.back().push_back(std::move(field));
  if (rows.back().empty()) rows.pop_back();
  return rows;
}

inline std::vector<Row> read(std::string_view text) {
  std::vector<Row> rows;
  const auto all = cells(text);
  for (std::size_t i = 1; i < all.size(); ++i) {
    Row row;
    for (std::size_t j = 0; j < all[0].size(); ++j) {
      row[all[0][j]] = j < all[i].size() ? all[i][j] : "";
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace csv
