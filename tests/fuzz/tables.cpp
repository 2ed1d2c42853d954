// The rows that every tool prints: JSON is JSON with the same values, CSV reads back, and
// TSV keeps a row on a line.
#include "fuzz.hpp"

#include <base/plain.hpp>
#include <cli/table.hpp>

#include <rapidjson/document.h>

#include <vector>

namespace {

using fuzz::require;
using Texts = std::vector<std::string>;

// What a table prints to standard output.
template <typename Print>
std::string printed(Print print) {
  char* text = nullptr;
  std::size_t size = 0;
  auto* const terminal = stdout;
  stdout = ::open_memstream(&text, &size);
  print();
  std::fclose(stdout);
  stdout = terminal;
  std::string all{text, size};
  std::free(text);
  return all;
}

std::string table_of(cli::Format format, const std::vector<cli::Row>& rows, std::size_t columns) {
  return printed([&] {
    Texts names;
    for (std::size_t i = 0; i < columns; ++i) names.push_back(fmt::format("c{}", i));
    cli::Table table{format, names};
    for (const auto& row : rows) table.add(row);
    table.finish();
  });
}

// RFC 4180, by hand; the last record has an end, too.
std::vector<Texts> read_csv(std::string_view text) {
  std::vector<Texts> records;
  Texts record;
  std::string field;
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_quoted && c == '"' && text.substr(i + 1, 1) == "\"") {
      field += text[++i];
    } else if (c == '"') {
      is_quoted = !is_quoted;
    } else if (!is_quoted && (c == ',' || c == '\n')) {
      record.push_back(std::exchange(field, {}));
      if (c == '\n') records.push_back(std::exchange(record, {}));
    } else {
      field += c;
    }
  }
  return records;
}

void check_json(std::string_view text, const std::vector<cli::Row>& rows) {
  std::size_t count = 0;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() + 1);
    rapidjson::Document json;
    json.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
    require(!json.HasParseError() && json.IsObject(), line);
    const auto& row = rows.at(count++);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto& value = json[fmt::format("c{}", i).c_str()];
      require(value.IsNull() == row[i].is_absent(), "an absent value is null");
      require(value.IsNumber() == row[i].is_number(), "a number is a number");
    }
  }
  require(count == rows.size(), "a line a row");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  const auto columns = static_cast<std::size_t>(bytes.between(1, 4));
  std::vector<cli::Row> rows;
  Texts texts;
  while (!bytes.empty() && rows.size() < 8) {
    cli::Row row;
    for (std::size_t i = 0; i < columns; ++i) {
      switch (bytes.between(0, 4)) {
        case 0: row.emplace_back(); break;
        case 1: row.push_back(cli::Cell::number(bytes.number<double>(), 4)); break;
        case 2: row.emplace_back(bytes.number<std::int64_t>()); break;
        case 3: row.emplace_back(Money::from_minor(bytes.number<std::int64_t>())); break;
        default: row.emplace_back(bytes.text(static_cast<std::size_t>(bytes.between(0, 60))));
      }
      texts.emplace_back(row.back().text());
    }
    rows.push_back(std::move(row));
  }

  check_json(table_of(cli::Format::json, rows, columns), rows);
  const auto records = read_csv(table_of(cli::Format::csv, rows, columns));
  require(records.size() == (rows.empty() ? 0 : rows.size() + 1), "a record a row, and a header");
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto& read = records[1 + i / columns].at(i % columns);
    const auto shown = plain(texts[i], "\t\n\r");
    // What a spreadsheet would compute has an apostrophe before it.
    require(read == shown || (!shown.empty() && read == "'" + shown), "CSV reads back");
  }
  const auto lines = table_of(cli::Format::tsv, rows, columns);
  const auto count = [&](char c) { return static_cast<std::size_t>(std::ranges::count(lines, c)); };
  require(count('\n') == (rows.empty() ? 0 : rows.size() + 1), "TSV keeps a row on a line");
  require(count('\t') == (rows.empty() ? 0 : (columns - 1) * (rows.size() + 1)), "and its tabs");
  table_of(cli::Format::table, rows, columns);
  return 0;
}
