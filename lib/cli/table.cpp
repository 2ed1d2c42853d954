#include <base/error.hpp>
#include <base/plain.hpp>
#include <cli/table.hpp>

#include <fmt/compile.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cmath>
#include <cstring>

namespace cli {

namespace {

constexpr std::size_t kLine = 256;       // few are longer
constexpr std::size_t kLineWidth = 120;  // a lone row that is longer is printed upright

// A spreadsheet computes a cell that begins so, whatever quotes it has; the apostrophe makes
// it a text. A number is one, with its sign.
bool is_formula(const Cell& cell) {
  const auto text = cell.text();
  if (cell.is_number() || text.empty()) return false;
  if (std::string_view{"=+-@\t\r"}.find(text.front()) == std::string_view::npos) return false;
  constexpr std::string_view kNumber = "0123456789.";
  const bool is_signed = text.front() == '+' || text.front() == '-';
  return !is_signed || text.size() == 1 ||
         text.substr(1).find_first_not_of(kNumber) != std::string_view::npos;
}

std::string csv_field(const Cell& cell) {
  auto text = (is_formula(cell) ? "'" : "") + plain(cell.text(), "\t\n\r");
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
  return quoted + '"';
}

std::string json_text(std::string_view text) {
  std::string quoted = "\"";
  while (!text.empty()) {
    const auto character = first_character(text);
    switch (text.front()) {
      case '"': quoted += "\\\""; break;
      case '\\': quoted += "\\\\"; break;
      case '\n': quoted += "\\n"; break;
      case '\t': quoted += "\\t"; break;
      case '\r': quoted += "\\r"; break;
      default:
        quoted += character.is_control
                      ? fmt::format("\\u{:04x}", static_cast<unsigned>(character.code))
                      : std::string{text.substr(0, character.length)};
    }
    text.remove_prefix(character.length);
  }
  return quoted + '"';
}

// Characters, not bytes: names have accents.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string table_text(const Cell& cell) {
  return cell.is_absent() ? "-" : plain(cell.text());
}

void print_line(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  fmt::print("{}\n", line);
}

}  // namespace

Format parse_format(std::string_view text) {
  if (text == "table") return Format::table;
  if (text == "tsv") return Format::tsv;
  if (text == "csv") return Format::csv;
  if (text == "json") return Format::json;
  throw Error{Exit::usage, "no such format: '{}' (table, tsv, csv, json)", text};
}

Cell Cell::number(double value, int decimals) {
  if (!std::isfinite(value)) return {};
  auto text = fmt::format(FMT_COMPILE("{:.{}f}"), value, decimals);
  if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-') text.erase(0, 1);
  return number_text(std::move(text));
}

Cell Cell::number_text(std::string digits) {
  Cell cell;
  cell.text_ = std::move(digits);
  cell.kind_ = Kind::number;
  return cell;
}

Table::Table(Format format, std::vector<std::string> columns)
    : format_{format}, columns_{std::move(columns)} {}

void Table::add(Row row) {
  assert(row.size() == columns_.size());
  if (format_ == Format::table) {
    held_.push_back(std::move(row));
    return;
  }
  if (!header_printed_ && format_ != Format::json) {
    fmt::print("{}\n", fmt::join(columns_, format_ == Format::csv ? "," : "\t"));
    header_printed_ = true;
  }
  print(row);
}

void Table::print(const Row& row) const {
  std::string line;
  line.reserve(kLine);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto& cell = row[i];
    if (format_ == Format::json) {
      line += i == 0 ? "{" : ",";
      line += json_text(columns_[i]) + ':';
      line += cell.is_absent()   ? "null"
              : cell.is_number() ? std::string{cell.text()}
                                 : json_text(cell.text());
    } else {
      if (i != 0) line += format_ == Format::csv ? ',' : '\t';
      if (format_ == Format::csv) {
        line += csv_field(cell);
      } else {
        append_plain(line, cell.text());
      }
    }
  }
  line += format_ == Format::json ? "}\n" : "\n";
  std::fwrite(line.data(), 1, line.size(), stdout);
}

void Table::finish() {
  print_held();
  if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
    throw Error{Exit::io, "cannot write to standard output: {}", std::strerror(errno)};
  }
}

void Table::print_held() {
  if (held_.empty()) return;
  std::vector<std::size_t> widths;
  std::size_t line_width = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    auto widest = width(columns_[i]);
    for (const auto& row : held_) widest = std::max(widest, width(table_text(row[i])));
    widths.push_back(widest);
    line_width += widest + 2;
  }
  if (held_.size() == 1 && line_width > kLineWidth) {
    print_upright(held_.front());
  } else {
    print_across(widths);
  }
  held_.clear();
}

void Table::print_across(const std::vector<std::size_t>& widths) const {
  std::string header;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool right =
        std::ranges::any_of(held_, [&](const Row& row) { return row[i].is_number(); });
    header += fmt::format(fmt::runtime(right ? "{:>{}}  " : "{:<{}}  "), columns_[i], widths[i]);
  }
  print_line(header);
  for (const auto& row : held_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto text = table_text(row[i]);
      const std::string padding(widths[i] - width(text), ' ');
      line += row[i].is_number() ? padding + text : text + padding;
      line += "  ";
    }
    print_line(line);
  }
}

void Table::print_upright(const Row& row) const {
  const auto widest = std::ranges::max(columns_, {}, &std::string::size).size();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    fmt::print("{:<{}}  {}\n", columns_[i], widest, table_text(row[i]));
  }
}

}  // namespace cli
