#pragma once

#include <base/money.hpp>
#include <base/time.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

// table: aligned, for a terminal. tsv, csv: a header and rows. json: one object
// a line. The same values in all of them.
enum class Format { table, tsv, csv, json };

Format parse_format(std::string_view text);  // throws Error{Exit::usage}

// One value of a row. A number keeps the digits it was given, and json prints
// it without quotes; an absent value is empty, "-" in a table, null in json.
class Cell {
 public:
  Cell() = default;  // absent
  Cell(std::string_view text) : text_{text}, kind_{Kind::text} {}
  Cell(std::string text) : text_{std::move(text)}, kind_{Kind::text} {}
  Cell(const char* text) : text_{text}, kind_{Kind::text} {}
  Cell(Money amount) : text_{to_string(amount)}, kind_{Kind::number} {}
  Cell(UtcTime time) : text_{format_utc(time)}, kind_{Kind::text} {}
  Cell(std::int64_t value) : text_{fmt::to_string(value)}, kind_{Kind::number} {}

  // Fixed decimals; not a finite number: absent.
  static Cell number(double value, int decimals);

  // Digits that are already a number: "2.10", "-0.25".
  static Cell number_text(std::string digits);

  template <typename Value>
  Cell(const std::optional<Value>& value) : Cell{value ? Cell{*value} : Cell{}} {}

  std::string_view text() const { return text_; }
  bool is_number() const { return kind_ == Kind::number; }
  bool is_absent() const { return kind_ == Kind::absent; }

 private:
  enum class Kind { absent, text, number };

  std::string text_;
  Kind kind_ = Kind::absent;
};

using Row = std::vector<Cell>;

// Prints rows as they come, except `table`, which has to know the widths and
// prints at finish(): a lone row too long for a line upright, a value a line. No
// rows: nothing at all is printed.
class Table {
 public:
  Table(Format format, std::vector<std::string> columns);

  void add(Row row);

  // Throws Error{Exit::io} when the rows did not get out: a tool calls it before
  // it commits, so that a report nobody could read has changed nothing.
  void finish();

 private:
  void print(const Row& row) const;
  void print_held();
  void print_across(const std::vector<std::size_t>& widths) const;
  void print_upright(const Row& row) const;

  Format format_;
  std::vector<std::string> columns_;
  std::vector<Row> held_;
  bool header_printed_ = false;
};

}  // namespace cli
